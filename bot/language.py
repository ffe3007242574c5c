"""The two languages Mesure speaks, and the folding that makes "L'abonné" and "l abonne" the same words."""

import re
import unicodedata
from enum import StrEnum
from math import log

_NOT_WORD = re.compile(r"[^\w@+%#]+|_")
_INVISIBLE = frozenset({"Cf", "Cs", "Co"})
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"})


class Language(StrEnum):
    """A language the bot answers in; the value is its ISO 639-1 code."""

    FR = "fr"
    EN = "en"

    @property
    def other(self) -> "Language":
        """The other of the two."""
        return Language.EN if self is Language.FR else Language.FR


def from_code(code: str | None) -> Language | None:
    """The language of an IETF tag as Telegram sends it ("fr", "fr-CA", "en_GB"), or None for any other."""
    if not code:
        return None
    primary = re.split(r"[-_]", code.strip().lower())[0]
    return Language(primary) if primary in set(Language) else None


def fold(text: str) -> str:
    """The text as bare lower-case words joined by single spaces, for comparison only. Idempotent.

    Compatibility forms are unified, accents and invisible characters dropped; apostrophes (so French elision:
    "l'abonné" → "l abonne"), hyphens and other punctuation become spaces. "@", "+", "%" and "#" stay.
    """
    if text.isascii():
        return " ".join(_NOT_WORD.sub(" ", text.lower()).split())
    unified = unicodedata.normalize("NFKC", text).casefold().translate(_LIGATURES)
    bare = "".join(
        c
        for c in unicodedata.normalize("NFKD", unified)
        if not unicodedata.combining(c) and unicodedata.category(c) not in _INVISIBLE
    )
    return " ".join(_NOT_WORD.sub(" ", bare).split())


# Words that are of one language only; words of both ("on", "me", "plus", "message") are left out on purpose.
_TELLING = {
    Language.EN: """
        the a an and or but of to in is are was were be been i my mine you your he she it its we our they them their this
        that these those there here what which who whom whose how why when where does do did doesn don didn isn aren wasn
        won can could should would will shall may might must have has had having not no yes if then than with without
        from into about after before because while during for by at up down out off over under again just only very too
        so much many more most some any each every all both few other same such own now never always often sometimes
        still already yet ever please thanks thank hello hi hey good bad better best worst new old big small little long
        short get gets got getting go goes going went come make makes making made take takes want wants need needs know
        think say tell told ask asked help use using used try give gave buy bought buying sell pay paid keep keeps start
        stop stopped stopping lose losing lost gain gained grow growing grew grown find finding found follow following
        followed follows back me people someone somebody anyone anybody everyone nobody friend friends account accounts
        day days week weeks month months year years hour hours time times today tomorrow yesterday morning evening night
        number numbers many few rate limit limits safe daily weekly post posts posting write writing reply replying
        answer talk worth normal allowed banned blocked suspended locked fake real bots goal set setting reminder remind
        change delete erase data language english french privacy source trust mean means meaning definition between
        better quality growth slow fast faster slower pace reach engagement audience crowd customers sales website
        traffic content niche brand company business own cheap free weather recipe who whats im ive dont cant doesnt isnt
        u ur ppl pls plz thx idk wat wanna gonna gotta acc b4 abt cuz tho smth btw lol thats lets
        money cost price year right wrong true story life work job world home love like likes thing things something
        anything nothing everything way kind sort lot bit enough else really actually maybe probably almost through
        against around across behind one two three first second last next several hundred thousand million percent
        """,
    Language.FR: """
        le la les l un une des du de d et ou mais donc car ni que qu qui quoi dont est es suis sommes sont etait etre ete
        ai as avons avez ont avait avoir je j tu il elle nous vous ils elles mon ma mes ton ta tes son sa ses notre nos
        votre vos leur leurs ce cet cette ces c ca cela ceci y en ne n pas rien jamais toujours souvent parfois deja
        encore aussi tres trop peu beaucoup moins tout tous toute toutes aucun chaque plusieurs quelque quelques quel
        quelle quels quelles comment pourquoi quand combien avec sans pour par dans sur sous chez entre vers apres avant
        pendant depuis contre si oui non merci bonjour salut bonsoir coucou faut faire fait fais font dois doit peux peut
        peuvent puis veux veut voudrais sais sait savoir vais va vont aller mettre mets prendre donner dire dit voir
        trouver garder perdre perds perd gagner gagne gens personne personnes quelqu monde ami amis compte comptes abonne
        abonnes abonnee abonnement abonnements abonner desabonner suivre suivi suivis suit suivent retour jour jours
        semaine semaines mois an ans annee heure heures temps fois matin soir nuit hier demain aujourd hui maintenant
        nombre chiffre chiffres taux limite limites objectif objectifs rappel rappels langue francais anglais donnees
        vie privee effacer supprimer changer arreter commencer publier poster ecrire repondre parler messages prive
        bloque bloques suspendu banni faux vrai vrais acheter payer argent prix cout cher gratuit marque entreprise
        boite client clients vente ventes site lien liens contenu croissance rythme vite lent lentement risque danger
        interdit autorise bon bonne mauvais mauvaise meilleur meilleure mieux pire grand grande petit petite gros nouveau
        nouvelle ancien veut definition signifie koi pk pq pr tt jsp cmb bcp mdr slt bjr jai jsuis chui ya kel kan ki ke
        c est quoi ds tjs tlm pcq vrmt stp svp dsl sa fo esque avc tkt ptdr keske cest nest jpeux jveux
        reseau reseaux sociaux meteo recette aux au me se te moi toi lui eux soi leur jusque lors ainsi alors
        cent mille million premier premiere dernier derniere prochain combien environ presque assez plutot surtout
        """,
}
_SHARED = frozenset({"on", "me", "plus", "as", "a", "message", "messages", "comment", "pour", "sort", "but", "an", "i"})
_PAIRS = 2


class _Likeness:
    """How much a word looks like one language rather than the other, from the pairs and threes of its letters."""

    def __init__(self) -> None:
        self._words = {language: frozenset(text.split()) for language, text in _TELLING.items()}
        self._runs = {language: _counted(words) for language, words in self._words.items()}

    def of(self, word: str) -> float:
        """Above zero: French; below: English. Telling words weigh most, numbers nothing."""
        if not word.isalpha():
            return 0.0
        if word in _SHARED:
            return 0.0
        if (word in self._words[Language.FR]) != (word in self._words[Language.EN]):
            return 2.0 if word in self._words[Language.FR] else -2.0
        if len(word) <= _PAIRS:
            return 0.0
        fr, en = self._runs[Language.FR], self._runs[Language.EN]
        likeness = sum(log((fr.get(run, 0) + 1) / (en.get(run, 0) + 1)) for run in _letter_runs(word))
        return max(-1.5, min(1.5, likeness / len(word)))


def _letter_runs(word: str) -> list[str]:
    edged = f"^{word}$"
    return [edged[at : at + size] for size in (2, 3) for at in range(len(edged) - size + 1)]


def _counted(words: frozenset[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in words:
        for run in _letter_runs(word):
            counts[run] = counts.get(run, 0) + 1
    return counts


_LIKENESS = _Likeness()


def detect(text: str) -> Language | None:
    """The language a message is written in, from its own words; None when they do not tell.

    Made for chat lines: accents, function words and the shorthand of both languages count; names and numbers do not.
    """
    total = sum(_LIKENESS.of(word) for word in fold(text).split())
    total += 1.5 * len(_FRENCH_LETTERS.findall(text)) + 1.0 * len(_FRENCH_SIGNS.findall(text))
    if abs(total) < _ENOUGH:
        return None
    return Language.FR if total > 0 else Language.EN


_FRENCH_LETTERS = re.compile(r"[àâçèéêëîïôûùœ]", re.IGNORECASE)
_FRENCH_SIGNS = re.compile(r"\b(?:[ldjmnstc]|qu)['’](?=\w)|[«»\u202f]", re.IGNORECASE)
_ENOUGH = 0.6
