# Ce que le bot dit autour des réponses : mode inline, deux questions à la fois, ce qui manquait, mode privé.

button-ask-in-private = Me demander en privé
button-ask-the-bot = Demander à Mesure
button-whole-article = En entier : { $title }

missing-ask = Qu’est-ce qui manquait ? Une phrase suffit ; /annuler pour laisser tomber.
missing-kept = Merci. Les personnes qui tiennent la bibliothèque le liront, sans ton nom.

admin-privacy-mode =
    <b>Dans les groupes, je n’entends que les commandes et les réponses à mes messages</b> : le mode « privacy » est actif. Pour que j’entende aussi mon nom, désactive-le avec /setprivacy chez @BotFather, puis retire-moi du groupe et ajoute-moi à nouveau.
admin-hears-all =
    <b>Dans les groupes, j’entends tout</b> : le mode « privacy » est désactivé. Ce qui ne m’est pas adressé reste sans réponse et n’est pas gardé.
