"""Private halves of Ed25519 keys: raw 32 bytes inside the kiosk, encrypted PEM (PKCS #8) outside."""

from kiosk.domain.trouble import Trouble


class WrongPassphrase(Trouble):
    """A backup of a key does not open: wrong passphrase, or no backup of an Ed25519 key."""

    def __init__(self) -> None:
        super().__init__("This key does not open: the passphrase is wrong, or it is no backup of a kiosk's key.")


def public_half(private: bytes) -> bytes:
    """Raw public key of a raw private key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sealed(private: bytes, passphrase: str) -> str:
    """The key as PEM, encrypted with the passphrase."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat

    key = Ed25519PrivateKey.from_private_bytes(private)
    encryption = BestAvailableEncryption(passphrase.encode())
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption).decode("ascii")


def unsealed(pem: str, passphrase: str) -> bytes:
    """Raw private key of an encrypted PEM. Raises WrongPassphrase."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(pem.encode(), passphrase.encode())
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise WrongPassphrase from error
    if not isinstance(key, Ed25519PrivateKey):
        raise WrongPassphrase
    return key.private_bytes_raw()
