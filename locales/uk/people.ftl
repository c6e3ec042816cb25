# Letters, joining, people: what the service answers and tells.
problem-invitation-not-valid = Цей лист більше не діє. Попросіть новий у працівника району.
problem-person-known = Ця людина вже є в списку.
problem-person-is-staff = Хто тут працює, листа не отримує.
field-not-a-token = Це посилання неповне. Відскануйте код ще раз.
field-not-a-code = Код має 8 знаків. Подивіться ще раз на лист.
field-one-of-two = Вкажіть одне або інше, не обидва.
field-too-young = Щоб долучитися, треба мати 16 років.
field-unknown-street = Цієї вулиці немає в списку району.
field-not-a-house-number = Номер будинку починається з цифри.
field-not-in-this-street = Цього номера немає на цій вулиці.
field-one-for-a-person = Для однієї людини роблять один лист.
task-confirm-newcomer = Хтось новий хоче долучитися. Познайомтеся.
push-confirmed-title = Тепер ви повноцінно з нами
push-confirmed-body = Працівник району вас тепер знає. Ви теж можете допомагати.
phone-confirmed = Вас тепер знають у районі. Ви теж можете допомагати.
