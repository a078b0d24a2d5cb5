"""The demo's drawer: tickets to hold before the kiosk, docked beside it behind a line of ink, never over it."""
