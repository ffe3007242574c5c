# Ce que le bot dit autour de ses réponses : l’article, le choix, le « je ne sais pas » honnête, les politesses.

reply-other-language = <i>Je n’ai celui-ci qu’en anglais :</i>
reply-overdue = <i>Attention : vérifié pour la dernière fois le { $checked }, à revoir depuis le { $review }.</i>
reply-again = <i>Ce que l’article ci-dessus en dit :</i>
reply-sources = <b>Sources</b>, vérifiées le { $checked }
source-official = officiel
source-study = étude
source-press = presse
source-vendor = éditeur
source-community = communauté

reply-clarify = Je préfère demander plutôt que deviner. Tu voulais dire :
reply-fallback-nearest = Celle-là, je ne sais pas y répondre : ma bibliothèque parle de faire grandir un compte à un rythme qui tient. Ce que j’ai de plus proche :
reply-fallback = Celle-là, je ne sais pas y répondre. Parle-moi d’abonnés, de limites, de rythme ou de réseau, avec tes mots ; /help montre le reste.

small-talk-greeting = Bonjour ! Pose-moi une question sur ton compte, ou fixe un objectif avec /objectif.
small-talk-how-are-you = Tout va bien, merci. Et ton compte, il se porte comment ?
small-talk-thanks = Avec plaisir. Bonne continuation !
small-talk-goodbye = À bientôt ! Doucement mais sûrement.
small-talk-robot = Je suis un bot : je réponds d’après une bibliothèque écrite par des gens, et quand je ne sais pas, je le dis.
small-talk-maker = Des gens qui font grandir des comptes avec patience ont écrit mes réponses ; demande-moi « d’où viennent tes réponses » pour en savoir plus.
small-talk-ok = Bien. Que veux-tu savoir d’autre ?
small-talk-laugh = Content de t’avoir fait sourire. Une question sur ton compte ?
small-talk-praise = C’est gentil, merci !
small-talk-apology = Il n’y a pas de mal. Que puis-je faire pour toi ?
small-talk-complaint = Désolé, je ne t’ai pas aidé. Essaie avec d’autres mots, ou regarde dans /topics ; « Rien de tout ça », sous un choix, prévient les gens qui écrivent mes réponses.
small-talk-name = Je m’appelle Mesure, comme en musique, et comme dans « avec mesure ».
small-talk-age = Un bot n’a pas d’âge, mais mes réponses en ont un : chacune dit quand elle a été vérifiée.
small-talk-origin = Je vis sur un serveur, donc un peu nulle part.
small-talk-presence = Je suis là. Que veux-tu savoir sur ton compte ?
small-talk-bored = Alors prends dix minutes pour ton compte : il y a de quoi lire dans /topics.
small-talk-wishes = Merci, à toi aussi.
small-talk-back = Content de te revoir. On reprend où : une question, ou ton objectif ?
small-talk-surprise = Si ça t’étonne : les sources sont sous chaque réponse, avec le jour où on les a vérifiées.
