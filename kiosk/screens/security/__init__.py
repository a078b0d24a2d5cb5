"""The security screen: who is inside, alerts, lockdown, muster, anybody's way; and what is told while scans go on."""
