"""Completes a follow-up from the question before it: "et sur Instagram ?" after one about X."""


def completed(utterance: str, last_question: str) -> str | None:
    """The whole question a follow-up stands for, or None when the utterance stands on its own."""
    return None
