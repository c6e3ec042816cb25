# This device: who uses it. (nog na te lezen)
device-title = Цей пристрій
device-own = Цим пристроєм користуєтеся лише ви.
device-share = Ним користується ще хтось
device-share-title = Ви ділите цей пристрій?
device-share-push = Сповіщення на цьому пристрої вимикаються.
device-share-kept = Те, що ми тут про вас зберігали, одразу зникає.
device-share-idle = Якщо чверть години ним не користуватися, сеанс завершиться.
device-share-waiting = Те, що ще чекає на надсилання, теж зникне.
device-share-yes = Так, ми ділимо цей пристрій
device-share-no = Ні, лише я
device-back = Ви знову користуєтеся пристроєм самі?
device-back-how = Увійдіть знову за допомогою коду.
device-no-push = На спільний пристрій ми не надсилаємо сповіщень.
