mail-automatic = هذه رسالة آلية. لا أحد يقرأ الردود عليها.
mail-trial-subject = رسالة تجريبية من Buurtnet
mail-trial-body =
    مرحباً،

    هذه رسالة تجريبية. هل تقرأها؟ إذن بريد Buurtnet يعمل.
