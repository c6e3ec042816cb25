# This device: who uses it.
device-title = Cet appareil
device-own = Vous seul utilisez cet appareil.
device-share = Quelqu’un d’autre l’utilise aussi
device-share-title = Partagez-vous cet appareil ?
device-share-push = Les notifications s’arrêtent sur cet appareil.
device-share-kept = Ce que nous gardions de vous ici disparaît tout de suite.
device-share-idle = Sans activité pendant un quart d’heure, nous vous déconnectons.
device-share-waiting = Ce qui attend encore de partir disparaît aussi.
device-share-yes = Oui, nous le partageons
device-share-no = Non, moi seul
device-back = Vous l’utilisez de nouveau seul ?
device-back-how = Connectez-vous à nouveau avec un code.
device-no-push = Sur un appareil partagé, nous n’envoyons pas de notifications.
