"""The networks a goal can live on."""

from enum import StrEnum


class Platform(StrEnum):
    """A network; the value is what is stored. Its name for people is `goals-platform-<value>` in the locales."""

    X = "x"
    INSTAGRAM = "instagram"
    LINKEDIN = "linkedin"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"
    FACEBOOK = "facebook"
    THREADS = "threads"
    BLUESKY = "bluesky"
    MASTODON = "mastodon"
    OTHER = "other"
