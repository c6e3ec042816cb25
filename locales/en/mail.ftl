mail-automatic = This message was made automatically. Nobody reads replies to it.
mail-trial-subject = Trial from Buurtnet
mail-trial-body =
    Hello,

    This is a trial. Can you read this? Then the mail of Buurtnet works.
