# Ce que le bot dit autour de chaque pièce : accueil, aide, formulaires, réglages, erreurs.

welcome =
    <b>Mesure</b> t’aide à faire grandir un compte à un rythme qui tient.

    • <b>Pose ta question</b>, avec tes mots : « faut-il suivre en masse ? », « pourquoi ils partent ? »
    • <b>Fixe un objectif</b> : « 10k d’ici fin juin sur Instagram, 3 200 aujourd’hui »
    • <b>Reçois un rappel</b> par jour, à ton heure : « rappelle-moi à 8h30 »

    Je réponds à partir d’articles aux sources datées, et je le dis quand je ne sais pas. I also speak English.
help =
    <b>Demande</b> avec tes mots ; une question passe toujours, quoi qu’on soit en train de faire.

    /objectif : fixer ou revoir un objectif – « 5 000 d’ici le 30 juin sur X, 3 200 aujourd’hui » – ou une habitude : « commenter 5 posts par jour »
    /noter : donner un chiffre – « 1 234 », « +35 », « j’ai suivi 12 comptes »
    /undo : reprendre le dernier chiffre
    /progres : où tu en es, avec un graphique
    /rappel : un rappel par jour – « rappelle-moi à 8h30 en semaine »
    /gens : ceux avec qui garder le contact – « /gens ajouter @bob proche »
    /verifier : ce compte est-il pour toi ? Six réponses
    /pause : jours de repos, week-ends, vacances, ou silence – « repos demain », « je me suis fait bloquer »
    /fuseau et /langue : les tiens
    /donnees, /export, /oublier : ce que je garde, l’emporter, l’effacer
    /why : pourquoi j’ai dit cela
    /annuler : laisser là ce qui est à moitié rempli
help-in-group =
    Nomme-moi ou réponds à un de mes messages pour poser une question ici. Les objectifs et les rappels se règlent entre nous, en privé.
help-admin =
    <b>Pour les admins</b>
    /admin : d’une idée à une réponse publiée en cinq minutes
    /library : trouver, lire, télécharger, annuler
    /check : ce qui cloche dans les fichiers de la bibliothèque
    /reload : reprendre les fichiers tels qu’ils sont
    /gaps : les questions restées sans réponse
unknown-command = Je ne connais pas cette commande. /help donne la liste ; une question avec tes mots marche aussi.
edited-command = J’ai exécuté cette commande telle que tu l’avais envoyée. Pour changer quelque chose, renvoie-la dans un nouveau message.
not-text = Je ne lis que le texte. Écris ta question, ou un chiffre comme 1 234 pour le noter.
nothing-to-cancel = Il n’y avait rien à annuler. Pose ta question, ou vois /help.
cancelled = Annulé ; rien n’a été enregistré.
form-left = Entendu, c’est tout pour l’instant. Ce que tu as ajouté reste.
old-button = Ce bouton vient d’un ancien message. Voici par où continuer :
old-button-toast = Ce bouton n’est plus à jour
only-in-private = Ça, c’est entre toi et moi : écris-moi dans notre discussion privée.
trouble = Quelque chose a échoué de mon côté. Rien de ce que tu m’avais dit n’est perdu ; réessaie dans un instant.

button-example-question = Combien par jour, raisonnablement ?
button-set-goal = Fixer un objectif
button-set-reminder = Rappel quotidien
button-language = Français / English
button-help = Aide
button-none-of-these = Rien de tout ça
button-helpful = 👍 Utile
button-not-helpful = 👎 Pas vraiment
button-continue-form = Reprendre mon objectif
button-cancel = Annuler
button-back = ‹ Retour

ask-invitation = Demande avec tes mots, par exemple « pourquoi on se désabonne ? » ou « suivre 50 comptes par jour, c’est trop ? »
form-still-open = <i>Ton objectif est resté à moitié rempli : reprends-le quand tu veux.</i>
topic-gone = Cet article n’est plus dans la bibliothèque. Pose ta question avec tes mots, je chercherai le plus proche.
none-of-these-noted = C’est noté : les personnes qui tiennent la bibliothèque verront que cette question n’a pas encore de réponse. D’autres mots aident parfois.
rated-up = Merci.
rated-down = C’est noté, merci. Les curateurs le verront.
why =
    <b>Pourquoi j’ai dit cela</b>
    { $explanation }
why-nothing = Je n’ai encore rien dit à expliquer. Pose-moi d’abord une question.

language-choose = Dans quelle langue parlons-nous ?
language-set = Entendu : on parle français.
zone-ask = Où vis-tu ? Touche un lieu, écris une ville ou partage ta position (je n’en garde que le fuseau horaire).
zone-current = Ton fuseau est <b>{ $zone }</b> ; il y est { $now }.
zone-set = Ton fuseau est <b>{ $zone }</b> ; il y est { $now }.
zone-which = Laquelle veux-tu dire ?
zone-unknown = Je ne connais pas cet endroit. Écris une plus grande ville proche, ou un fuseau comme Europe/Paris.

privacy-intro = <b>Ce que je garde de toi</b>
privacy-profile = Ton identifiant Telegram, la langue que tu as choisie ou dans laquelle tu écris, le fuseau que tu as choisi, quand tu as écrit la première et la dernière fois, et si Telegram me laisse encore t’écrire.
privacy-dialogue = Ta dernière question ici, l’article par lequel j’ai répondu, et un formulaire que tu n’as pas fini.
privacy-exchange = Lequel de mes messages répond auquel des tiens, pendant deux jours, pour que modifier une question modifie sa réponse ; avec tes mots quand je n’ai rien trouvé, au cas où ta question continuait.
privacy-rating = Les articles que tu as marqués utiles ou non.
privacy-goal = Tes objectifs : réseau, départ, cible, dates.
privacy-checkpoint = Les chiffres que tu as donnés, avec leur jour.
privacy-revision = Ce que tu as changé à un objectif : depuis quand et quel chiffre, la cible et la date d’avant et d’après.
privacy-easing = Tes jours de repos, ceux après un blocage et les départs en douceur : quels jours, et depuis quand.
privacy-reminder = Quand tu veux un rappel : heure, jours, fréquence, fuseau, pauses, jour du bilan de la semaine.
privacy-occurrence = Le rappel de chaque jour : quand il était prévu, quand il est parti, sa formulation, et s’il a trouvé une réponse.
privacy-told = Les articles, les étapes et les fins d’objectifs dont je t’ai parlé, pour ne pas les redire.
privacy-outro =
    Les questions sans réponse et les remarques après un 👎 sont gardées sans ton nom ni ton identifiant, débarrassées des liens, pseudos et numéros. Tout cela, les avis et les traces d’envoi disparaissent au bout de { $days } { $days ->
        [one] jour
       *[other] jours
    }. Je ne demande jamais de mot de passe et ne touche jamais à tes comptes.

    /export t’envoie le tout ; /oublier l’efface.
export-caption = Tout ce que je garde de toi, en JSON.
forget-confirm = Effacer tout : objectifs, chiffres, rappels, réglages ? C’est sans retour. Fais /export d’abord si tu veux une copie.
button-forget-yes = Tout effacer
button-forget-no = Garder
forget-done = C’est fait : il ne reste rien de toi ici. Si tu m’écris de nouveau, on repart de zéro.
forget-kept = Rien n’a été effacé.

bot-description =
    Comment faire grandir un compte sans le griller, en français ou en anglais : réponses sourcées, objectifs qui tombent juste, un rappel par jour.
bot-short-description = Faire grandir un compte à un rythme qui tient. Réponses sourcées, objectifs, un rappel par jour.
menu-help = Ce que je sais faire
menu-ask = Poser une question
menu-goal = Fixer ou revoir un objectif
menu-log = Noter un chiffre
menu-undo = Reprendre le dernier chiffre
menu-progress = Où tu en es, avec un graphique
menu-remind = Un rappel par jour
menu-pause = Jours de repos, ou silence un temps
menu-language = Français ou English
menu-timezone = Ton fuseau horaire
menu-privacy = Ce que je garde de toi
menu-export = Emporter tes données
menu-forget = Tout effacer
menu-cancel = Laisser ce qui est à moitié rempli
menu-why = Pourquoi j’ai dit cela
menu-admin = Pour les admins
menu-gaps = Questions sans réponse
menu-check = Vérifier les fichiers
menu-reload = Reprendre les fichiers tels quels
menu-library = Les articles : trouver, lire, annuler

admin-check-clean = Rien à signaler : { $articles } articles en ordre.
admin-check-found = { $errors ->
        [0] Aucune erreur
        [one] Une erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] un avertissement
       *[other] { $warnings } avertissements
    }.
    Pour chaque ligne, en anglais : le fichier, ce qui cloche ; comment y remédier.
admin-and-more = … et { $count } de plus, dans le fichier ci-dessous.
admin-reload-done = C’est repris : +{ $added } ~{ $changed } −{ $removed }.
admin-reload-same = Rien n’a changé.
admin-reload-refused = Les fichiers ont des erreurs ; la bibliothèque en service reste telle quelle.
