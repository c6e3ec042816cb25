## That one saw the extract of who helps, at the desk. nl is the source of the six.
desk-kind-screening_ends = Витяг скоро не діятиме
screening-title = Витяг бачили
screening-lead = Хто доглядає дітей або підміняє того, хто доглядає рідних, має бути перевірений. Подивіться витяг про несудимість (модель 596.2). Не зберігайте й не копіюйте його.
screening-seen-on = Коли ви його бачили?
screening-until = До якого дня він діє?
screening-until-hint = Щонайбільше три роки.
screening-save = Я це бачу
screening-again = Є новий витяг
screening-is = Перевірено до { $day } включно.
screening-was = Витяг не діє з { $day }.
screening-by = Бачили { $day }, { $who }.
screening-on = Бачили { $day }.
screening-end = Скасувати
screening-end-lead = { $name } дізнається про це. Догляд дітей і підміна одразу припиняються: шукаємо туди когось іншого.
screening-end-asked = { $name } просить про це
screening-end-mistake = Це записано помилково
screening-end-doubt = Організація більше не ручається
