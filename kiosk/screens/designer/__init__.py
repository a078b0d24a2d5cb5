"""The badge designer: layers at the leading edge, the badge in the middle, properties at the trailing edge.

`design` holds what is being designed and is the only thing that changes; `canvas`, `layer_list` and `property_panel`
show it and ask it for changes; `designer` is the screen around them. Lengths on the badge are millimetres, never
mirrored; lengths on the screen are base units.
"""
