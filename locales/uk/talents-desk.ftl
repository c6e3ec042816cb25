## The desk finds who can what.
talents-title = Таланти поруч
talents-lead = Хто це показав, того можна попросити. Питайте особисто.
talents-which = Який талант шукаєте?
talents-any = Будь-який
talents-from = З якої вулиці?
talents-from-any = Не має значення
talents-only-asked = Не отримує закликів. Питайте лише особисто.
talents-none = Ніхто не показує цей талант
talents-none-note = Мешканці самі вирішують, чи бачите ви їхні таланти.
