## The 26 kinds of worry. nl is the source of the six.

# The kinds of worry.
signal-type-loneliness = Самотність
signal-type-self_neglect = Не дбає про себе
signal-type-cognitive = Забудькуватість або деменція
signal-type-fall_risk = Падіння або вже не справляється вдома
signal-type-carer_overload = Той, хто доглядає близького, перевантажений
signal-type-poverty_debt = Грошові труднощі або борги
signal-type-food = Немає їжі
signal-type-energy = Холодно або темно вдома
signal-type-housing = Погане житло або виселення
signal-type-homeless = Ніде спати
signal-type-mental = Психологічні труднощі
signal-type-suicide = Думає про самогубство
signal-type-addiction = Алкоголь, наркотики, азартні ігри чи пігулки
signal-type-partner_violence = Насильство вдома
signal-type-elder_abuse = Погане поводження з літньою людиною
signal-type-child_safety = Тривога за дитину
signal-type-missing = Давно не бачили
signal-type-unsafe_home = Небезпека в домі
signal-type-rights = Права або папери застрягли
signal-type-newcomer = Нова людина в країні чи мові
signal-type-youth = Підлітку важко
signal-type-grief = Горе або втрата
signal-type-discrimination = Цькування, ненависть чи дискримінація
signal-type-neighbour_conflict = Сварка чи незручності між сусідами
signal-type-public_space = Вулиця або рух
signal-type-structural = Не працює для багатьох людей
signal-type-small_help = Невелика допомога на прохання служби
