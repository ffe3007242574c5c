# What admins are told about the library without having asked, and what we keep of them.
privacy-admin-action = Si tu es admin : ce que tu as fait dans la bibliothèque, et quand. Effacer tes données en retire ton nom ; ce que tu as publié reste.
privacy-draft = Si tu es admin : les fichiers envoyés que tu n’as pas publiés, pendant une semaine.

library-refused = Les fichiers de la bibliothèque ont { $errors ->
    [one] une erreur
   *[other] { $errors } erreurs
 } ; je continue de répondre avec les derniers qui étaient bons. Ce qui cloche, et comment y remédier (en anglais) :
library-finding = <code>{ $path }:{ $line }</code> { $what } ; { $mend }
library-more = … et { $count } de plus : /check les montre.
library-conflicts = { $count ->
    [one] Un fichier a changé dans le dossier après avoir été publié ici.
   *[other] { $count } fichiers ont changé dans le dossier après avoir été publiés ici.
 } La version publiée reste en service jusqu’à ce que tu publies à nouveau le fichier ou que tu annules.
library-conflict = <code>{ $path }</code>, publié le { $at }
