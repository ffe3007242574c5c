"""`python -m bot`, the same as `mesure`."""

from bot.cli import main

if __name__ == "__main__":
    main()
