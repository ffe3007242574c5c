# Ce que lisent les admins : comment publier, aperçus, retours en arrière, la bibliothèque, les conflits, qui a fait quoi.

admin-path =
    <b>D’une idée à une réponse publiée en cinq minutes</b>
    1. Pose-moi la question comme on la poserait : ce que je réponds aujourd’hui est ton point de départ.
    2. Ouvre la bibliothèque ci-dessous, trouve l’article le plus proche et fais-toi envoyer son fichier. Change le texte et les formulations. Pour un nouveau sujet, change aussi id et title, et nomme le fichier ID.fr.md ou ID.en.md.
    3. Envoie-moi le fichier, ou plusieurs dans un .zip. Je te montre l’article comme on le verra, ce qui cloche et les questions qui changeraient de réponse. Rien n’a encore changé.
    4. Publie. On le reçoit aussitôt, et cela survit aux redémarrages.
    5. Repose la question. Une erreur ? Annule sous mon message, ou n’importe quand depuis la bibliothèque.

    /check passe tous les fichiers en revue, /reload les reprend, /gaps liste ce qu’on a demandé en vain.
admin-you = toi
admin-other = quelqu’un d’autre
admin-forgotten = quelqu’un qui n’est plus là
admin-findings = Tout ce qui a été relevé, une ligne par remarque.
button-library = Bibliothèque
button-admin-deeds = Qui a fait quoi
admin-deeds = <b>Ce que les admins ont fait en dernier</b>
admin-deeds-none = Aucun admin n’a encore rien fait.
admin-deed = { $at } · { $by } · { $what } <i>{ $about }</i>
deed-publish = publication :
deed-undo = retour en arrière :
deed-upload = envoi :
deed-discard = abandon :
deed-check = vérification des fichiers, remarques :
deed-reload = reprise des fichiers, état :

upload-other-kind = { $name } n’est pas un article : je prends un article en fichier .md, ou plusieurs dans un .zip.
upload-too-large = { $name } est trop gros : { $most } Ko au plus. Rien n’a été lu.
upload-not-fetched = Telegram ne m’a pas remis { $name }. Renvoie-le dans un instant.

preview-looking = Je regarde ce que cela changerait : quelques secondes.
preview-dropped = Je redémarre et j’ai laissé cela de côté ; rien n’a changé. Redemande dans une minute.
preview-refused = <b>Cela ne peut pas encore être publié.</b> Rien n’a changé.
preview-refused-now = <b>Cela ne peut pas être publié</b> : avec la bibliothèque d’à présent, il y a des erreurs. Rien n’a changé.
preview-same = C’est ce que dit déjà la bibliothèque : il n’y a rien à publier.
preview-head = <b>Ce que fait la publication</b>
preview-file-new = + <code>{ $path }</code>, nouveau
preview-file-changed = ~ <code>{ $path }</code>, modifié
preview-file-removed = − <code>{ $path }</code>, retiré
preview-file-same = = <code>{ $path }</code>, comme aujourd’hui
preview-more-files = … et { $count } fichiers de plus
preview-passed-over = { $count ->
        [one] Un autre fichier du zip a été laissé de côté.
       *[other] { $count } autres fichiers du zip ont été laissés de côté.
    }
preview-no-warnings = Rien à signaler.
preview-warnings = { $count ->
        [one] Une remarque (en anglais), qui n’empêche pas de publier :
       *[other] { $count } remarques (en anglais), qui n’empêchent pas de publier :
    }
preview-more-warnings = … et { $count } de plus
preview-no-moves = Aucune question connue ne change de réponse.
preview-moves = Questions connues qui changent de réponse : { $count } (mieux { $gained }, moins bien { $lost })
preview-gain = + « { $question } » : { $before } → { $after }
preview-loss = − « { $question } » : { $before } → { $after }
preview-move = · « { $question } » : { $before } → { $after }
preview-more-moves = … et { $count } de plus
preview-nothing = pas de réponse directe
preview-difference = Toutes les différences (− aujourd’hui, + comme ce serait), puis toutes les questions qui changent.
preview-publishing = Un instant : je vérifie une dernière fois…
preview-published = <b>Publié</b> : +{ $added } ~{ $changed } −{ $removed }. On le reçoit dès maintenant.
preview-discarded = Abandonné. La bibliothèque est restée telle quelle.
preview-over = C’est déjà fait, ou cela a plus d’une semaine. Renvoie le fichier au besoin.
button-publish = Publier
button-discard = Abandonner
button-whole-difference = Tout, en fichier
button-previous = ‹
button-next = ›

superseded = <b>Entre-temps</b>, { $path } a été publié par { $by }, le { $at }.
superseded-folder = <b>Entre-temps</b>, { $path } a changé dans le dossier.
superseded-against = Voici ta version face à ce qui s’y trouve maintenant ; publie à nouveau si la tienne doit la remplacer.
superseded-added = Vous n’avez fait qu’ajouter des lignes : les tiennes sont maintenant à côté des autres. Voici ce que fait la publication.

button-undo-publication = Annuler la publication
button-undo-last = Annuler la dernière publication
button-undo-yes = Oui, annuler
button-undo-no = Laisser
unpublish-head = <b>Ce que fait l’annulation</b>
unpublish-nothing = Il n’y a plus rien à annuler.
unpublish-at-it = Un instant : je vérifie une dernière fois…
unpublish-done = <b>Annulé</b> : +{ $added } ~{ $changed } −{ $removed }. On reçoit ce qu’il y avait avant.
unpublish-left = Rien n’a changé.
unpublish-changed = Rien n’a été annulé : { $path } a été publié à nouveau par { $by }, le { $at }. Annule d’abord cela.
unpublish-changed-folder = Rien n’a été annulé : { $path } a changé depuis dans le dossier.

library-home = { $articles } articles sur { $topics } sujets ; { $overdue ->
        [0] aucun n’est à relire
        [one] un est à relire
       *[other] { $overdue } sont à relire
    }.
library-ask = Écris des mots d’un titre, d’un id ou d’une formulation, par exemple « limite instagram ».
library-found = { $count ->
        [0] Aucun article ne contient
        [one] Un article contient
       *[other] { $count } articles contiennent
    } « { $words } ».
library-list-fr = { $count } articles en français
library-list-en = { $count } articles en anglais
library-list-due = { $count ->
        [0] Aucun article n’est à relire.
       *[other] À relire, le plus ancien d’abord :
    }
library-list-bad = { $count ->
        [0] Aucun article n’a reçu de 👎.
       *[other] Les moins bien notés d’abord : 👎 sur tous les avis
    }
library-list-new = { $count ->
        [0] Rien n’a encore été publié depuis la discussion.
       *[other] Publiés depuis la discussion, le plus récent d’abord :
    }
library-removed = { $title }, retiré
library-gone = Cet article n’est plus dans la bibliothèque
library-checked = Vérifié le { $checked }
library-review = À relire le { $review }
library-review-over = ⚠ Était à relire le { $review }
library-size = { $phrasings } formulations, { $sources } sources
library-month = 30 derniers jours : montré { $asked } fois, dont { $answered } comme réponse ; proposé { $offered } fois. 👍 { $up } 👎 { $down } (n = { $opinions })
library-month-before = Les 30 jours d’avant : montré { $asked } fois, dont { $answered } comme réponse ; proposé { $offered } fois. 👍 { $up } 👎 { $down } (n = { $opinions })
library-not-met = Personne ne l’a vu depuis deux mois.
library-file = <code>{ $path }</code> tel qu’il est. Modifie-le et renvoie-le : tu verras d’abord un aperçu.
button-library-search = Chercher
button-library-overdue = À relire ({ $count })
button-library-rated = Moins bien notés ({ $count })
button-library-recent = Publiés récemment
button-library-see = Comme on le voit
button-library-file = Envoyer le fichier
button-library-history = Historique
button-library-in-fr = En français
button-library-in-en = En anglais
button-library-remove = Retirer l’article…

history-head = <b>Publié depuis la discussion</b> : <code>{ $path }</code>
    Un numéro envoie cette version en fichier.
history-publish = { $place }. { $at } · publié par { $by }
history-publish-removed = { $place }. { $at } · article retiré par { $by }
history-undo = { $place }. { $at } · annulé par { $by }
history-undo-removed = { $place }. { $at } · annulé par { $by }, il n’est plus resté d’article
history-file = <code>{ $path }</code> tel qu’il était alors. Renvoie-le pour le publier à nouveau : tu verras d’abord un aperçu.

conflict = <b><code>{ $path }</code> a changé des deux côtés.</b> Publié par { $by } le { $at } ; le fichier du dossier a été changé par quelqu’un qui ne le savait pas. On reçoit la version publiée. − celle du dossier, + celle publiée :
conflict-removed = <b><code>{ $path }</code> a changé des deux côtés.</b> Retiré par { $by } le { $at } ; le fichier du dossier a été changé par quelqu’un qui ne le savait pas. On ne le reçoit pas. − celui du dossier :
conflict-deleted = <b><code>{ $path }</code> a changé des deux côtés.</b> Publié par { $by } le { $at } ; le fichier n’est plus dans le dossier. On reçoit la version publiée :
conflict-settled-chat = Réglé : <code>{ $path }</code> reste tel que publié ici.
conflict-settled-folder = Réglé : <code>{ $path }</code> est repris du dossier.
conflict-moved = <code>{ $path }</code> vient encore de changer : rien n’a été décidé. La bibliothèque montre où il en est.
conflict-over = Ce conflit est déjà réglé
button-keep-published = Garder celle d’ici
button-take-folder = Prendre celle du dossier
