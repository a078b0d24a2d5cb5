"""Accreditation and badge kiosk: scans tickets offline, judges access, prints badges."""

__version__ = "0.1.0"
