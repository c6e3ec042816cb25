## Volunteering, for who helps. nl is the source of the six.
volunteer-title = Стати волонтером
volunteer-asks = { $name } питає, чи хочете ви волонтерити.
volunteer-is = Ви волонтерите для { $name }.
volunteer-agree = Я прочитав чи прочитала це і погоджуюся
volunteer-nobody = Зараз вас ніхто не просить волонтерити. Ви допомагаєте як сусід.
volunteer-version = Документ № { $version }
volunteer-way = Допомагати як волонтер
volunteer-way-note = Прочитайте документ { $name }.
