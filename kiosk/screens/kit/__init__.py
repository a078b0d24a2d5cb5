"""The toolkit: paper and ink, theme, icons, fields, boards and stacks. It knows no screen, no store and no sentence."""
