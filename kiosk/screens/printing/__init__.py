"""Printing as people see it: queue, printers and their set-up, reprints; behind them the conductor of a print."""
