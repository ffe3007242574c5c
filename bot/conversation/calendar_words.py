"""The names of months, week days and feasts, as they stand in a tidy text."""

MONTHS = {
    word.translate(str.maketrans("éû", "eu")): (number, names.split()[0])
    for number, both in enumerate(
        (
            ("janvier janv", "January jan january"),
            ("février fevr fev", "February feb february"),
            ("mars", "March mar march"),
            ("avril avr", "April apr april"),
            ("mai", "May may"),
            ("juin", "June jun june"),
            ("juillet juil", "July jul july"),
            ("août", "August aug august"),
            ("septembre", "September sept sep september"),
            ("octobre", "October oct october"),
            ("novembre nov", "November november"),
            ("décembre dec", "December december"),
        ),
        start=1,
    )
    for names in both
    for word in names.split()
    if word.islower()
}
"""Every way to write a month, without accents: its number and how it is shown."""

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "lundi monday",
            "mardi tuesday",
            "mercredi wednesday",
            "jeudi thursday",
            "vendredi friday",
            "samedi saturday",
            "dimanche sunday",
        )
    )
    for name in names.split()
}
"""Monday is 0."""

FEASTS = {
    **dict.fromkeys(("noel", "christmas", "xmas"), (25, 12)),
    **dict.fromkeys(("nouvel an", "new year", "new year's", "new years", "new year's day"), (1, 1)),
    **dict.fromkeys(("saint-sylvestre", "reveillon", "new year's eve", "new years eve"), (31, 12)),
    **dict.fromkeys(("saint-valentin", "saint valentin", "valentine's day", "valentines day"), (14, 2)),
    **dict.fromkeys(("halloween",), (31, 10)),
    **dict.fromkeys(("toussaint",), (1, 11)),
    **dict.fromkeys(("rentree",), (1, 9)),
    **dict.fromkeys(("ete", "summer"), (21, 6)),
    **dict.fromkeys(("printemps", "spring"), (20, 3)),
}
"""Days people name instead of counting: day and month."""
