"""Sentences in six languages: what verdicts, troubles, states, names and numbers are called on every screen."""
