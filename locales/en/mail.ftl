mail-automatic = This message was made automatically. Nobody reads replies to it.
mail-notice =
    Hello,

    { $what }

    Read more in Buurtnet:
    { $link }

    Rather no mail? Choose in Buurtnet, at “My profile”, how you hear from us.
mail-trial-subject = Trial from Buurtnet
mail-trial-body =
    Hello,

    This is a trial. Can you read this? Then the mail of Buurtnet works.
