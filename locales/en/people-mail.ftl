## Mail to people about their own code and address.
mail-code-subject = Your code for Buurtnet
mail-code-body =
    Hello,

    Your code is { $pin }
    Type the code on the device on which you asked for it.
    It works for { $minutes } minutes.

    Or tap this link. Then we fill in the code for you:
    { $link }

    You did not ask for this? Then you need not do anything.
    Do not give the code to anyone.
mail-own-code-subject = Is this your email address?
mail-own-code-body =
    Hello,

    Your code is { $pin }
    Type the code in Buurtnet. Then we know this is your email address.
    It works for { $minutes } minutes.

    You did not ask for this? Then you need not do anything.
mail-moved-subject = Your email address at Buurtnet has changed
mail-moved-body =
    Hello,

    Buurtnet no longer uses this email address for you.

    It was not you? Then call your neighbourhood worker.
mail-new-code-subject = Your new code was used
mail-new-code-body =
    Hello,

    Somebody came in with your new code. Your other devices are signed out.

    It was not you? Then call your neighbourhood worker.
