"""How much a message leans on what was said before it, by the form of its words. Pure."""

import re

from bot.language import fold

# Said before a question and no part of it (folded).
_LEAD = re.compile(
    r"(?:(?:and also|et aussi|ainsi que|as well as|also|aussi|and|et|then|puis|sinon|ok|okay|alors|so|donc|du coup"
    r"|(?:other|second|another|autre|deuxieme|derniere) question|ps|1|2|a|b"
    r"|hi|hello|hey|bonjour|bonsoir|salut|coucou|please|pls|stp|svp|s il (?:te|vous) plait"
    r"|(?:can|could) you tell me|tell me|i (?:want|would like|d like|need) to know|i (?:was )?wonder(?:ing)?"
    r"|(?:tu peux |peux tu )?me dire|dis moi|je (?:veux|voudrais|aimerais) savoir|j aimerais savoir"
    r"|je me demandais?(?: aussi)?|quick question|petite question) )+"
)
# A piece that begins like this goes on with the question before it (folded: "où" asks, "ou" goes on).
_GOES_ON = re.compile(
    r"(?:or|ou(?! (?:est|sont|en|trouver|aller|va|vais|voir|puis|peut|dois|placer|mettre|poster|publier)\b)|rather"
    r"|plutot|because|parce que|car|like|genre|comme|such as|for example|par exemple|i mean"
    r"|je veux dire|c est a dire|what about|how about|what if|et si|si|if|quid|same|pareil|meme chose|idem|even|meme"
    r"|on|in|for|with|without|about|from|than|sur|pour|avec|sans|en|dans|chez|depuis|since|instead"
    r"|surtout|especially|but|mais|not|pas)\b"
)
_ASKS = re.compile(
    r"(?:how|what|whats|why|when|where|which|who|is|are|am|was|were|do|does|did|can|could|should|shall|will|would|has"
    r"|have|isn t|aren t|don t|doesn t|any|combien|comment|pourquoi|pk|pq|quand|ou|quel|quelle|quels|quelles|qui|que"
    r"|qu|quoi|c est quoi|c quoi|cest quoi|keske|est ce|est il|faut il|il faut|y a t il|dois je|puis je|peut on"
    r"|peux je|je peux|je dois|on peut|ca veut dire quoi|a quoi|de quoi|a partir|vaut il|vaut mieux)\b"
)
# Asks what a word means: one telling word is enough.
_DEFINES = re.compile(
    r"(?:what (?:is|are|s)|whats|define|c est quoi|c quoi|cest quoi|qu est ce (?:qu|que)|keske)\b|.* (?:mean|means)$"
    r"|ca veut dire quoi\b|que (?:veut dire|signifie)\b|.* ca veut dire$|.* veut dire quoi$"
)
# Points back at what was said before; "it" and "c'est" also open whole questions, which then have words enough.
_POINTS = re.compile(
    r"\b(?:it|its|that|this|those|these|them|they|their|there|he|she|him|her|one|ones|ca|cela|ceci|celui|celle|ceux"
    r"|celles|(?<!faut )(?<!vaut )(?<! t )ils?(?! faut| vaut| y a)|elles?|lui|leur|leurs|eux)\b|\bc est(?! quoi)"
    r"|\b(?:comment|combien|pourquoi|quand|faut il|dois je|puis je|peut on|j|d|m) (?:en|y|le|la|les|l)\b"
)
_SMALL = frozenset(
    """
    a an the of to in on at for with and or but so not no yes ok okay right really then also too very just even much
    many more most less few some any all enough how what whats why when where which who whose is are am was were be
    been being do does did done can could should shall will would has have had get gets got go i you we he she it its
    they them their there this that these those me my mine your our us her him his if as by from than about into isn t
    s re ve ll d m don doesn aren wasn didn won know think mean see say tell help idea ideas tip tips advice thought
    thoughts sure true else anything something thing things please thanks thank hi hello way ways opinion agree
    un une des le la les l de du d au aux et ou mais donc or ni car pas non oui ne n y en a que qu qui quoi quand
    comment combien pourquoi pk pq quel quelle quels quelles est es sont suis etre ai as ont avoir fait faire fais je j
    tu t il elle on nous vous ils elles me m te se s ce c cet cette ces ca cela ceci mon ma mes ton ta tes son sa ses
    notre nos votre vos leur leurs lui eux moi toi si plus moins tres trop vraiment aussi alors hein quoi peux peut
    dois doit faut veux veut vais va dire dis sais savoir vois penses pense crois conseilles conseil conseils aider
    aide expliquer explique idee avis vrai sur dans par pour avec sans chez merci bonjour salut coucou truc chose
    choses possible normal accord exact
    """.split()
)
_ALONE, _DEFINED, _POINTING = 2, 1, 3  # telling words a question needs to stand alone


def goes_on(said: str) -> bool:
    """Whether bare words begin like the rest of something: "with 50 a day", "même pour un petit compte"."""
    return bool(_GOES_ON.match(said))


def points_back(said: str) -> bool:
    """Whether bare words name what was said before instead of saying it: "how long does it last", "je les vire"."""
    return bool(_POINTS.search(said))


def telling_words(said: str) -> frozenset[str]:
    """The bare words that tell what is meant, numbers too."""
    return frozenset(said.split()) - _SMALL


def asks(text: str) -> bool:
    """Whether a text is put as a question: by its mark, or by the way it begins."""
    return text.rstrip(' !.»"”)').endswith("?") or bool(_ASKS.match(bare(text)))


def stands_alone(piece: str) -> bool:
    """Whether a piece of a message is a question that needs nothing said before it."""
    said = bare(piece)
    if not said or _GOES_ON.match(said) or not asks(piece):
        return False
    needed = _DEFINED if _DEFINES.match(said) else _POINTING if _POINTS.search(said) else _ALONE
    return len(telling_words(said)) >= needed


def bare(piece: str) -> str:
    """The folded words of a text, without what is said before a question and no part of it."""
    folded = fold(piece)
    led = _LEAD.match(folded + " ")
    return folded[led.end() :] if led else folded
