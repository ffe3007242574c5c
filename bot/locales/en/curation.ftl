# What admins are told about the library without having asked, and what we keep of them.
privacy-admin-action = If you are an admin: what you did to the library and when. Erasing your data takes your name off it; what you published stays.
privacy-draft = If you are an admin: the files you sent and have not published, for a week.

library-refused = The library’s files have { $errors ->
    [one] an error
   *[other] { $errors } errors
 }; I go on answering from the last good ones.
library-finding = <code>{ $path }:{ $line }</code> { $what }; { $mend }
library-more = … and { $count } more: /check shows them.
library-conflicts = { $count ->
    [one] A file was changed in the folder after somebody published it here.
   *[other] { $count } files were changed in the folder after somebody published them here.
 } What was published stays in service until you publish the file again or undo.
library-conflict = <code>{ $path }</code>, published on { $at }
