"""From a scan to a sealed passage: what is known of a code, what the policy says to it, and that it is on the record.

`checkpoint` is the way of a scan, `evidence` what a judge is told, `timekeeping` whether the hour can be trusted,
`heeding` what others changed in the file meanwhile; `rehearse` and `expecting` play a day before it comes. No Qt.
"""
