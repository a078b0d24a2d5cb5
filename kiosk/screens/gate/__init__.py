"""The gate: a column that says who may pass, a sheet that says why, and behind them who reads scans and answers."""
