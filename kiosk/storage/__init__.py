"""What lies on disk: the encrypted file and its connection, its key, the settings, and where each of them is kept."""
