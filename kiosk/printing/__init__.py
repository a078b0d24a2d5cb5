"""From a person to a badge in the hand: issuing, the register of serials, a queue that survives everything, delivery.

What a badge looks like is `badges`; here it is made once, on purpose, and followed until the printer has said its word.
"""
