-- Keys of badges. An organiser key vouches for kiosk keys, a kiosk key signs badges (kiosk/credentials/certificates.py).
-- `private` is there only for keys made on this kiosk; this file is encrypted, and they leave it under a passphrase only.
CREATE TABLE signing_key (
    kid         TEXT PRIMARY KEY CHECK (length(kid) = 8),
    role        TEXT NOT NULL CHECK (role IN ('organiser', 'kiosk')),
    name        TEXT NOT NULL,
    public      BLOB NOT NULL UNIQUE CHECK (length(public) = 32),
    private     BLOB CHECK (length(private) = 32),
    certificate BLOB,
    made        TEXT NOT NULL,
    revoked     TEXT,
    revocation  BLOB
) STRICT, WITHOUT ROWID;
