<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%n badge(s) left</source>
        <translation>
            <numerusform>Остался %n бланк</numerusform>
            <numerusform>Осталось %n бланка</numerusform>
            <numerusform>Осталось %n бланков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>остался %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n waiting</source>
        <translation>
            <numerusform>Остановлен, %n ждёт</numerusform>
            <numerusform>Остановлен, %n ждут</numerusform>
            <numerusform>Остановлен, %n ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed so far.</source>
        <translation>
            <numerusform>Напечатан %n бейдж.</numerusform>
            <numerusform>Напечатано %n бейджа.</numerusform>
            <numerusform>Напечатано %n бейджей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s old</source>
        <translation>
            <numerusform>%n с назад</numerusform>
            <numerusform>%n с назад</numerusform>
            <numerusform>%n с назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <translation>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In step, %n kiosk(s)</source>
        <translation>
            <numerusform>Синхронно, %n терминал</numerusform>
            <numerusform>Синхронно, %n терминала</numerusform>
            <numerusform>Синхронно, %n терминалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n категория</numerusform>
            <numerusform>%n категории</numerusform>
            <numerusform>%n категорий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left before a wait.</source>
        <translation>
            <numerusform>Неверный PIN. До паузы осталась %n попытка.</numerusform>
            <numerusform>Неверный PIN. До паузы осталось %n попытки.</numerusform>
            <numerusform>Неверный PIN. До паузы осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits all %n people.</source>
        <translation>
            <numerusform>Помещается у всех: %n человек.</numerusform>
            <numerusform>Помещается у всех: %n человека.</numerusform>
            <numerusform>Помещается у всех: %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not fit.</source>
        <translation>
            <numerusform>Не помещается у %n человека</numerusform>
            <numerusform>Не помещается у %n человек</numerusform>
            <numerusform>Не помещается у %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shrink, the smallest to {size} mm.</source>
        <translation>
            <numerusform>%n уменьшается, до {size} мм.</numerusform>
            <numerusform>%n уменьшаются, самое мелкое до {size} мм.</numerusform>
            <numerusform>%n уменьшаются, самое мелкое до {size} мм.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have letters no font here draws.</source>
        <translation>
            <numerusform>Имена с буквами, которых нет в шрифтах: %n.</numerusform>
            <numerusform>Имена с буквами, которых нет в шрифтах: %n.</numerusform>
            <numerusform>Имена с буквами, которых нет в шрифтах: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n зона</numerusform>
            <numerusform>%n зоны</numerusform>
            <numerusform>%n зон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s)</source>
        <translation>
            <numerusform>%n пост</numerusform>
            <numerusform>%n поста</numerusform>
            <numerusform>%n постов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n заседание</numerusform>
            <numerusform>%n заседания</numerusform>
            <numerusform>%n заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of this category</source>
        <translation>
            <numerusform>%n человек этой категории</numerusform>
            <numerusform>%n человека этой категории</numerusform>
            <numerusform>%n человек этой категории</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n человек одновременно</numerusform>
            <numerusform>%n человека одновременно</numerusform>
            <numerusform>%n человек одновременно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people pass with this escort</source>
        <translation>
            <numerusform>%n человек проходит с этим сопровождающим</numerusform>
            <numerusform>%n человека проходят с этим сопровождающим</numerusform>
            <numerusform>%n человек проходят с этим сопровождающим</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n вход</numerusform>
            <numerusform>%n входа</numerusform>
            <numerusform>%n входов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>Весь бейдж</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Выбрано: {count}</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Новый макет</translation>
    </message>
    <message>
        <source>Duplicate this design</source>
        <translation>Дублировать макет</translation>
    </message>
    <message>
        <source>Import from Indico or pretix…</source>
        <translation>Импорт из Indico или pretix…</translation>
    </message>
    <message>
        <source>Print badges with this design</source>
        <translation>Печатать бейджи по этому макету</translation>
    </message>
    <message>
        <source>Delete this design…</source>
        <translation>Удалить этот макет…</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, копия</translation>
    </message>
</context>
<context>
    <name>SecurityCounting</name>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n внутри</numerusform>
            <numerusform>%n внутри</numerusform>
            <numerusform>%n внутри</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>ещё %n место</numerusform>
            <numerusform>ещё %n места</numerusform>
            <numerusform>ещё %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s)</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n сегодня</numerusform>
            <numerusform>%n сегодня</numerusform>
            <numerusform>%n сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused within two minutes.</source>
        <translation>
            <numerusform>%n отказ за две минуты.</numerusform>
            <numerusform>%n отказа за две минуты.</numerusform>
            <numerusform>%n отказов за две минуты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the journal are lost.</source>
        <translation>
            <numerusform>Утрачена %n запись журнала.</numerusform>
            <numerusform>Утрачены %n записи журнала.</numerusform>
            <numerusform>Утрачено %n записей журнала.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s after {gate}.</source>
        <translation>
            <numerusform>Через %n с после {gate}.</numerusform>
            <numerusform>Через %n с после {gate}.</numerusform>
            <numerusform>Через %n с после {gate}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s apart. Two badges?</source>
        <translation>
            <numerusform>Разница %n с. Два бейджа?</numerusform>
            <numerusform>Разница %n с. Два бейджа?</numerusform>
            <numerusform>Разница %n с. Два бейджа?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>Найден %n человек</numerusform>
            <numerusform>Найдено %n человека</numerusform>
            <numerusform>Найдено %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>admitted</name>
    <message>
        <source>{note}.</source>
        <translation>{note}.</translation>
    </message>
    <message>
        <source>Passes with an escort.</source>
        <translation>Проходит с сопровождающим.</translation>
    </message>
    <message>
        <source>Code used once, at {hour}.</source>
        <translation>Код использован один раз, в {hour}.</translation>
    </message>
    <message>
        <source>Last passage: {gate}, {way}, {hour}.</source>
        <translation>Последний проход: {gate}, {way}, {hour}.</translation>
    </message>
    <message>
        <source>No badge printed yet.</source>
        <translation>Бейдж ещё не напечатан.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Не тот человек</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>Бейдж вышел?</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Попробовать снова…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Печатать снова…</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Печать бейджа</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Входы</translation>
    </message>
    <message>
        <source>{arrived} of {expected}</source>
        <translation>{arrived} из {expected}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыли</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствуют</translation>
    </message>
    <message>
        <source>Due, not here</source>
        <translation>Должны быть</translation>
    </message>
    <message>
        <source>Expected later</source>
        <translation>Ожидаются позже</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>Без делегации</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Без категории</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Пока никого.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Идёт подсчёт…</translation>
    </message>
    <message>
        <source>Arrived: {share}</source>
        <translation>Прибыли: {share}</translation>
    </message>
    <message>
        <source>The first: {time}</source>
        <translation>Первый: {time}</translation>
    </message>
    <message>
        <source>Due and not here: {count}</source>
        <translation>Должны быть, но отсутствуют: {count}</translation>
    </message>
    <message>
        <source>Expected later: {count}</source>
        <translation>Ожидаются позже: {count}</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>И ещё {count}</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>Нет в списке</translation>
    </message>
</context>
<context>
    <name>bar</name>
    <message>
        <source>{event} · Day {number}</source>
        <translation>{event} · День {number}</translation>
    </message>
    <message>
        <source>{event} · Day {number}, {session}</source>
        <translation>{event} · День {number}, {session}</translation>
    </message>
</context>
<context>
    <name>by_hand</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Печатать снова…</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Note, in a few words</source>
        <translation>Примечание, в нескольких словах</translation>
    </message>
    <message>
        <source>Say in a few words why</source>
        <translation>Кратко укажите причину</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>Waiting for the note</source>
        <translation>Ожидание примечания</translation>
    </message>
    <message>
        <source>Admit by hand</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Check at the gate</source>
        <translation>Проверить на посту</translation>
    </message>
    <message>
        <source>On to the override</source>
        <translation>Вопреки решению…</translation>
    </message>
    <message>
        <source>Seal the refusal</source>
        <translation>Записать отказ</translation>
    </message>
    <message>
        <source>Is this the person?</source>
        <translation>Это тот человек?</translation>
    </message>
    <message>
        <source>Why without a code?</source>
        <translation>Почему без кода?</translation>
    </message>
    <message>
        <source>It is sealed that {officer} found this person by name, and why.</source>
        <translation>Записывается, кто нашёл человека по имени и почему: {officer}.</translation>
    </message>
    <message>
        <source>Only security and supervisors admit by hand.</source>
        <translation>Без кода пропускают только охрана и старший смены.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>May pass here now: {note}.</source>
        <translation>Может пройти здесь сейчас: {note}.</translation>
    </message>
    <message>
        <source>Staff can resolve it at the gate.</source>
        <translation>Это можно решить на входе.</translation>
    </message>
    <message>
        <source>No code would get this person in, either.</source>
        <translation>С кодом этот человек тоже не прошёл бы.</translation>
    </message>
</context>
<context>
    <name>designer</name>
    <message>
        <source>Front</source>
        <translation>Лицевая</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>Весь бейдж</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Сохранить макет</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Пробная печать</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Добавить слой</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Макеты</translation>
    </message>
    <message>
        <source>Back to the organiser&apos;s screens</source>
        <translation>Назад к экранам организатора</translation>
    </message>
    <message>
        <source>Back to the hardest</source>
        <translation>К самым сложным именам</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>Проверить на</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>Имя в оригинале</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Surname as registered</source>
        <translation>Фамилия, как при регистрации</translation>
    </message>
    <message>
        <source>Given names as registered</source>
        <translation>Имя, как при регистрации</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Транслитерация</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Whom a companion accompanies</source>
        <translation>Вместе с кем приехал</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Code of the delegation</source>
        <translation>Код делегации</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Letter of the category</source>
        <translation>Буква категории</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Номер бейджа</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Номер регистрации</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Event, short</source>
        <translation>Мероприятие, кратко</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Зоны</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Стопка</translation>
    </message>
    <message>
        <source>Category band</source>
        <translation>Полоса категории</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Прямоугольник</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Эллипс</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Field of the person</source>
        <translation>Поле с данными человека</translation>
    </message>
    <message>
        <source>Image from a file…</source>
        <translation>Изображение из файла…</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Длинное имя</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабское</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайское</translation>
    </message>
    <message>
        <source>Two scripts</source>
        <translation>Две письменности</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Без фото</translation>
    </message>
    <message>
        <source>Mononym</source>
        <translation>Одно имя</translation>
    </message>
    <message>
        <source>Long position</source>
        <translation>Длинная должность</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>Самое короткое имя</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Поворот</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Строк не более</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Выравнивание</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>В рамке</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Прописные</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Интерлиньяж</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Разрядка</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Промежуток</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Углы</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Рамка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>Вид кода</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Коррекция</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>Свободное поле</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Фон</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Фигура</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Заливка</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Толщина линии</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Square, across</source>
        <translation>Квадрат, по горизонтали</translation>
    </message>
    <message>
        <source>Square, down</source>
        <translation>Квадрат, по вертикали</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Без доступа</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>С названиями</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>Столбец времени</translation>
    </message>
    <message>
        <source>Where the script begins</source>
        <translation>По началу строки</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Where the script ends</source>
        <translation>По концу строки</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Вверху</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Посередине</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Внизу</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>First letters</source>
        <translation>Первые буквы</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Чернила</translation>
    </message>
    <message>
        <source>Quiet ink</source>
        <translation>Мягкие чернила</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Бледный</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Тонкая линия</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Дымка</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>{title} (printed now)</source>
        <translation>{title} (печатается сейчас)</translation>
    </message>
    <message>
        <source>Designs of Indico or pretix</source>
        <translation>Макеты Indico или pretix</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>That cannot be: {element}</source>
        <translation>Так нельзя: {element}</translation>
    </message>
    <message>
        <source>A test was sent to {printer}.</source>
        <translation>Проба отправлена на {printer}.</translation>
    </message>
    <message>
        <source>There is no printer: the test is a PDF file in the folder “badges”.</source>
        <translation>Принтера нет: проба — файл PDF в папке «badges».</translation>
    </message>
    <message>
        <source>Its code opens no gate.</source>
        <translation>Её код не открывает ни одного входа.</translation>
    </message>
    <message>
        <source>{} has no counterpart here</source>
        <translation>для {} нет соответствия</translation>
    </message>
    <message>
        <source>its background is not in the export: add it as an image</source>
        <translation>фон не вошёл в экспорт: добавьте его как изображение</translation>
    </message>
    <message>
        <source>its picture is not in the export: choose {} as its file</source>
        <translation>изображение не вошло в экспорт: выберите файл {}</translation>
    </message>
    <message>
        <source>the country of a person is shown as the delegation</source>
        <translation>страна участника показана как делегация</translation>
    </message>
    <message>
        <source>whoever has no photo gets a silhouette there</source>
        <translation>без фотографии здесь показан силуэт</translation>
    </message>
    <message>
        <source>prints the badges of {} from now on</source>
        <translation>теперь используется для бейджей категорий: {}</translation>
    </message>
    <message>
        <source>is of no category that plan or roster know</source>
        <translation>не относится ни к одной категории плана или списка</translation>
    </message>
    <message>
        <source>justified text is set flush left</source>
        <translation>выключка по формату заменена выравниванием влево</translation>
    </message>
    <message>
        <source>its background is a PDF: give it with the layout, else only its size is taken over</source>
        <translation>фон — файл PDF: приложите его, иначе берётся только размер</translation>
    </message>
    <message>
        <source>its background became a picture</source>
        <translation>фон стал изображением</translation>
    </message>
    <message>
        <source>the image {} is taken for the photo</source>
        <translation>изображение {} принято за фото</translation>
    </message>
    <message>
        <source>Everything has a counterpart here.</source>
        <translation>Для всего есть соответствие.</translation>
    </message>
    <message>
        <source>“{title}” was imported; save it to keep it.</source>
        <translation>Макет «{title}» импортирован; сохраните его.</translation>
    </message>
    <message>
        <source>“{title}” was imported and saved.</source>
        <translation>«{title}»: импортировано и сохранено.</translation>
    </message>
    <message>
        <source>Tried as a printer of {dpi} dots an inch prints it.</source>
        <translation>Проверено так, как печатает принтер с {dpi} точками на дюйм.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Delete the design “{title}”?</source>
        <translation>Удалить макет «{title}»?</translation>
    </message>
    <message>
        <source>Badges that were printed with it stay valid.</source>
        <translation>Уже напечатанные бейджи остаются действительными.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save before closing?</source>
        <translation>Сохранить перед закрытием?</translation>
    </message>
    <message>
        <source>Go on designing</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Название макета</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Front only</source>
        <translation>Только лицевая</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Лицевая и оборот</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>One badge a page</source>
        <translation>Один бейдж на странице</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Выровнять левые края</translation>
    </message>
    <message>
        <source>Align middles, side by side</source>
        <translation>Выровнять центры по горизонтали</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Выровнять правые края</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>Выровнять верхние края</translation>
    </message>
    <message>
        <source>Align middles, one above the other</source>
        <translation>Выровнять центры по вертикали</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>Выровнять нижние края</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>Равные промежутки по горизонтали</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom</source>
        <translation>Равные промежутки по вертикали</translation>
    </message>
    <message>
        <source>Stack texts, or take a stack apart</source>
        <translation>Собрать тексты в стопку или разобрать её</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>who does not fit</source>
        <translation>у кого не помещается</translation>
    </message>
    <message>
        <source>invented people, as the roster is empty</source>
        <translation>вымышленные имена: список пуст</translation>
    </message>
    <message>
        <source>the hardest people of this roster</source>
        <translation>самые сложные имена этого списка</translation>
    </message>
    <message>
        <source>It could not be tried on everybody.</source>
        <translation>Не удалось проверить на всех.</translation>
    </message>
    <message>
        <source>Trying it on everybody…</source>
        <translation>Проверка на всех…</translation>
    </message>
    <message>
        <source>Nobody to try it on yet.</source>
        <translation>Пока не на ком проверить.</translation>
    </message>
    <message>
        <source>Tried on {done} of {people} people.</source>
        <translation>Проверено на {done} из {people}.</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Другой цвет…</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Показывает</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Text; {family_name} is the surname</source>
        <translation>Текст; {family_name} — фамилия</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Показывать для</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>But not for</source>
        <translation>Кроме</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>Только если есть</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>Только если нет</translation>
    </message>
    <message>
        <source>Scanners would not read the code.</source>
        <translation>Сканеры не прочитают код.</translation>
    </message>
    <message>
        <source>“{layer}” and the code lie over each other.</source>
        <translation>«{layer}» и код накладываются друг на друга.</translation>
    </message>
    <message>
        <source>Something lies over the code.</source>
        <translation>Что-то закрывает код.</translation>
    </message>
    <message>
        <source>“{layer}” is too near the code: leave a margin around it.</source>
        <translation>«{layer}» слишком близко к коду: оставьте вокруг него поле.</translation>
    </message>
    <message>
        <source>The code is too near the edge: leave a margin around it.</source>
        <translation>Код слишком близко к краю: оставьте вокруг него поле.</translation>
    </message>
    <message>
        <source>The code is too small: it needs {size} mm.</source>
        <translation>Код слишком мал: нужно {size} мм.</translation>
    </message>
    <message>
        <source>The code does not stand out from its ground.</source>
        <translation>Код не выделяется на фоне.</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Language and light</source>
        <translation>Язык и вид экрана</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлый или тёмный</translation>
    </message>
    <message>
        <source>This kiosk keeps what is chosen here, also after a restart.</source>
        <translation>Терминал запомнит выбор и после перезапуска.</translation>
    </message>
    <message>
        <source>This could not be kept: it holds until the kiosk is closed.</source>
        <translation>Сохранить не удалось: действует, пока терминал не закрыт.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Choose this person</source>
        <translation>Выбрать этого человека</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Никто не выбран</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Name, delegation or code, in any script</source>
        <translation>Имя, делегация или код, на любом языке</translation>
    </message>
    <message>
        <source>Nobody is called that. Try fewer letters, or the name as it is heard.</source>
        <translation>Никого с таким именем. Введите меньше букв или имя на слух.</translation>
    </message>
    <message>
        <source>One letter is enough to begin.</source>
        <translation>Для начала достаточно одной буквы.</translation>
    </message>
</context>
<context>
    <name>first_officer</name>
    <message>
        <source>No officer yet. Not scanning.</source>
        <translation>Нет дежурных. Не сканирует.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Введите его ещё раз</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Выберите PIN</translation>
    </message>
    <message>
        <source>Who organises here?</source>
        <translation>Кто здесь организатор?</translation>
    </message>
    <message>
        <source>Nobody can log in yet. The organiser is the first, and lets the others in.</source>
        <translation>Войти пока не может никто. Организатор первый, он вносит остальных.</translation>
    </message>
    <message>
        <source>It will open together with the PIN.</source>
        <translation>Вход — по бейджу и PIN.</translation>
    </message>
    <message>
        <source>Badge scanned</source>
        <translation>Бейдж отсканирован</translation>
    </message>
    <message>
        <source>Scan one, or do without.</source>
        <translation>Отсканируйте или продолжайте без него.</translation>
    </message>
    <message>
        <source>No badge scanned</source>
        <translation>Бейдж не отсканирован</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Сначала введите имя.</translation>
    </message>
    <message>
        <source>The two PINs differ. Choose one again.</source>
        <translation>Два введённых PIN не совпадают. Выберите заново.</translation>
    </message>
    <message>
        <source>What was scanned is no badge of this event. Nothing is kept of it.</source>
        <translation>Отсканирован не бейдж этого мероприятия. Ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Gate</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>The paper could not be saved. Photograph the code.</source>
        <translation>Не удалось сохранить документ. Сфотографируйте код.</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>Продолжить: {name}</translation>
    </message>
    <message>
        <source>Next officer</source>
        <translation>Следующий дежурный</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Shift ended. Not scanning.</source>
        <translation>Смена сдана. Не сканирует.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача смены</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{event}, gate {gate}. {day}, {since} to {until}</source>
        <translation>{event}, пост {gate}. {day}, с {since} до {until}</translation>
    </message>
    <message>
        <source>{event}, gate {gate}. From {day}, {since} to {end}, {until}</source>
        <translation>{event}, пост {gate}. {day}, {since} – {end}, {until}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Let in against the verdict</source>
        <translation>Пропущено вопреки решению</translation>
    </message>
    <message>
        <source>Alerts raised</source>
        <translation>Сигналов поступило</translation>
    </message>
    <message>
        <source>Alerts seen to</source>
        <translation>Сигналов обработано</translation>
    </message>
    <message>
        <source>The journal up to now. Kept on paper, these words prove it later:</source>
        <translation>Журнал до этого момента. На бумаге эти слова позже его подтвердят:</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Сдал</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>To check: kiosk journal verify --head, then the words or the text of the code.</source>
        <translation>Проверка: kiosk journal verify --head и слова или текст кода.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Reads badly</source>
        <translation>Плохо читает</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключён</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>None, badges as PDF</source>
        <translation>Нет, бейджи в PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Заполнен</translation>
    </message>
    <message>
        <source>{percent} % full</source>
        <translation>заполнен на {percent} %</translation>
    </message>
    <message>
        <source>Disk {state}</source>
        <translation>Диск {state}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пуст</translation>
    </message>
    <message>
        <source>{age}, {people}</source>
        <translation>{age}, {people}</translation>
    </message>
    <message>
        <source>all in step</source>
        <translation>всё синхронно</translation>
    </message>
    <message>
        <source>{age} · {state}</source>
        <translation>{age} · {state}</translation>
    </message>
    <message>
        <source>{system} refuses</source>
        <translation>{system}: отказ</translation>
    </message>
    <message>
        <source>{system} offline</source>
        <translation>{system}: нет связи</translation>
    </message>
    <message>
        <source>{system} not heard yet</source>
        <translation>{system}: данных ещё нет</translation>
    </message>
    <message>
        <source>{system} in step</source>
        <translation>{system}: синхронно</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Свежий</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>None, works alone</source>
        <translation>Нет, работает автономно</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Not reached, works on</source>
        <translation>Нет связи, работа идёт</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Синхронно</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
    <message>
        <source>{name}, since {hour}</source>
        <translation>{name}, с {hour}</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Дежурный</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не совпадает</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Не тот человек</translation>
    </message>
    <message>
        <source>To desk</source>
        <translation>К стойке</translation>
    </message>
</context>
<context>
    <name>idle</name>
    <message>
        <source>Lock this kiosk</source>
        <translation>Заблокировать терминал</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Экраны</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <source>inside, of {capacity}</source>
        <translation>внутри, из {capacity}</translation>
    </message>
    <message>
        <source>nearly full, of {capacity}</source>
        <translation>почти заполнено, из {capacity}</translation>
    </message>
    <message>
        <source>through {gate} today</source>
        <translation>через {gate} сегодня</translation>
    </message>
    <message>
        <source>Gate {gate} is closed now</source>
        <translation>Пост {gate} сейчас закрыт</translation>
    </message>
    <message>
        <source>Gate {gate} opens at {hour}</source>
        <translation>Пост {gate} откроется в {hour}</translation>
    </message>
    <message>
        <source>Hold the code 10 to 20 cm from the reader.</source>
        <translation>Держите код в 10–20 см от сканера.</translation>
    </message>
    <message>
        <source>The way out stays open.</source>
        <translation>Выход остаётся открытым.</translation>
    </message>
    <message>
        <source>{zone} is open</source>
        <translation>{zone}: открыто</translation>
    </message>
    <message>
        <source>{zone} is open for {people} until {hour}</source>
        <translation>{zone}: открыто до {hour} ({people})</translation>
    </message>
    <message>
        <source>{zone} is open until {hour}</source>
        <translation>{zone}: открыто до {hour}</translation>
    </message>
    <message>
        <source>{zone} opens at {hour}</source>
        <translation>{zone}: откроется в {hour}</translation>
    </message>
    <message>
        <source>{zone} is closed for today</source>
        <translation>{zone}: на сегодня закрыто</translation>
    </message>
    <message>
        <source>All entrances are locked. This way out stays open.</source>
        <translation>Все входы закрыты. Этот выход остаётся открытым.</translation>
    </message>
    <message>
        <source>Nobody enters until security lifts the lockdown. Send people away from the gate.</source>
        <translation>Никто не входит, пока охрана не откроет входы. Попросите людей отойти.</translation>
    </message>
    <message>
        <source>All gates are locked. Exits stay open.</source>
        <translation>Все входы закрыты. Выходы остаются открытыми.</translation>
    </message>
    <message>
        <source>{people} from {hour}.</source>
        <translation>{people}: с {hour}.</translation>
    </message>
</context>
<context>
    <name>lamps</name>
    <message>
        <source>Ready to scan, verdicts as usual</source>
        <translation>Готов, решения как обычно</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Готов к сканированию</translation>
    </message>
    <message>
        <source>Sealed {hour}</source>
        <translation>Записано {hour}</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Since {hour}</source>
        <translation>С {hour}</translation>
    </message>
    <message>
        <source>Last No {number}</source>
        <translation>Последний № {number}</translation>
    </message>
    <message>
        <source>This gate cannot judge</source>
        <translation>Решения здесь невозможны</translation>
    </message>
    <message>
        <source>No verdict: scan again</source>
        <translation>Нет решения: повторите</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>{hour}, {day}</source>
        <translation>{hour}, {day}</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Locked at {hour}. Not scanning.</source>
        <translation>Заблокирован в {hour}. Не сканирует.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Завершить смену</translation>
    </message>
    <message>
        <source>This takes the PIN of an organiser.</source>
        <translation>Нужен PIN организатора.</translation>
    </message>
    <message>
        <source>{name} has been on duty since {hour}. Type the PIN to hand over.</source>
        <translation>{name} на дежурстве с {hour}. Введите PIN, чтобы сдать смену.</translation>
    </message>
    <message>
        <source>Scan your officer badge, then type your PIN.</source>
        <translation>Отсканируйте служебный бейдж и введите PIN.</translation>
    </message>
    <message>
        <source>The PIN alone is enough.</source>
        <translation>Достаточно PIN.</translation>
    </message>
    <message>
        <source>No badge scanned</source>
        <translation>Бейдж не отсканирован</translation>
    </message>
    <message>
        <source>{role}, on duty since {hour}</source>
        <translation>{role}, на дежурстве с {hour}</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>Кто на дежурстве?</translation>
    </message>
    <message>
        <source>End the shift?</source>
        <translation>Завершить смену?</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>Закрыть терминал?</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Можно попробовать ещё раз.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {time}.</source>
        <translation>Слишком много неверных PIN. Подождите {time}.</translation>
    </message>
    <message>
        <source>This is no officer&apos;s badge. Type your PIN.</source>
        <translation>Это не служебный бейдж. Введите PIN.</translation>
    </message>
    <message>
        <source>This badge is no longer valid. Type your PIN.</source>
        <translation>Этот бейдж больше не действует. Введите PIN.</translation>
    </message>
    <message>
        <source>Only an organiser can close the kiosk.</source>
        <translation>Закрыть терминал может только организатор.</translation>
    </message>
    <message>
        <source>The list of officers was lost. An organiser adds one: kiosk operator add</source>
        <translation>Список дежурных утрачен. Организатор добавляет нового: kiosk operator add</translation>
    </message>
    <message>
        <source>The first organiser is on the list. Log in with the new PIN.</source>
        <translation>Первый организатор внесён в список. Войдите с новым PIN.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Names to confirm: {count}</source>
        <translation>Имена для подтверждения: {count}</translation>
    </message>
    <message>
        <source>Until somebody confirms a spelling, badges bear the name as registered.</source>
        <translation>Пока написание никем не подтверждено, на бейдже стоит имя, указанное при регистрации.</translation>
    </message>
    <message>
        <source>Spelling on the badge, surname in capitals</source>
        <translation>Написание на бейдже, фамилия прописными буквами</translation>
    </message>
    <message>
        <source>Name as registered</source>
        <translation>Имя при регистрации</translation>
    </message>
    <message>
        <source>Spelt by a machine</source>
        <translation>Автоматическая транслитерация</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>Написание латинскими буквами</translation>
    </message>
    <message>
        <source>Every name is as registered or was confirmed.</source>
        <translation>Все имена указаны как при регистрации или подтверждены.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Confirm my edit</source>
        <translation>Подтвердить правку</translation>
    </message>
    <message>
        <source>Confirm as spelt</source>
        <translation>Подтвердить как есть</translation>
    </message>
    <message>
        <source>Undo my edit</source>
        <translation>Отменить правку</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All but {people}</source>
        <translation>Все (кроме: {people})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>Lost</source>
        <translation>Утерян</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Украден</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждён</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Неверные данные</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>Не напечатался</translation>
    </message>
    <message>
        <source>The old badge stops at every gate</source>
        <translation>Старый бейдж перестанет действовать</translation>
    </message>
    <message>
        <source>As lost, and security is told</source>
        <translation>Как утерянный, и сообщат охране</translation>
    </message>
    <message>
        <source>Take the old badge back</source>
        <translation>Заберите старый бейдж</translation>
    </message>
    <message>
        <source>Correct the registration first</source>
        <translation>Сначала исправьте регистрацию</translation>
    </message>
    <message>
        <source>The printer is asked first</source>
        <translation>Сначала опрос принтера</translation>
    </message>
    <message>
        <source>the one before was lost</source>
        <translation>прежний утерян</translation>
    </message>
    <message>
        <source>the one before was stolen</source>
        <translation>прежний украден</translation>
    </message>
    <message>
        <source>the one before was damaged</source>
        <translation>прежний повреждён</translation>
    </message>
    <message>
        <source>the one before had wrong data</source>
        <translation>в прежнем были неверные данные</translation>
    </message>
    <message>
        <source>the one before never came out</source>
        <translation>прежний не вышел</translation>
    </message>
</context>
<context>
    <name>officers</name>
    <message>
        <source>Entrance staff</source>
        <translation>Сотрудник на входе</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший смены</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>PIN содержит от {least} до {most} цифр.</translation>
    </message>
    <message>
        <source>The same digit all over, or digits in a row, are no PIN. Choose another.</source>
        <translation>Одинаковые цифры или цифры подряд не годятся для PIN. Выберите другой.</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Choose another.</source>
        <translation>Этот PIN использовать нельзя. Выберите другой.</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>Roster</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Дежурные</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Принтеры</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
</context>
<context>
    <name>override</name>
    <message>
        <source>Note, in a few words</source>
        <translation>Примечание, в нескольких словах</translation>
    </message>
    <message>
        <source>Say in a few words why</source>
        <translation>Кратко укажите причину</translation>
    </message>
    <message>
        <source>Let out against the verdict</source>
        <translation>Выпустить вопреки решению</translation>
    </message>
    <message>
        <source>Let in against the verdict</source>
        <translation>Пропустить вопреки решению</translation>
    </message>
    <message>
        <source>Waiting for the second officer</source>
        <translation>Ожидание второго сотрудника</translation>
    </message>
    <message>
        <source>Waiting for an officer</source>
        <translation>Ожидание сотрудника</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>Waiting for the note</source>
        <translation>Ожидание примечания</translation>
    </message>
    <message>
        <source>Let out once</source>
        <translation>Выпустить один раз</translation>
    </message>
    <message>
        <source>Admit once</source>
        <translation>Пропустить один раз</translation>
    </message>
    <message>
        <source>Scan badge or type PIN</source>
        <translation>Сканируйте бейдж или введите PIN</translation>
    </message>
    <message>
        <source>Now the PIN of this officer</source>
        <translation>Теперь PIN этого сотрудника</translation>
    </message>
    <message>
        <source>Supervisor or security</source>
        <translation>Старший смены или охрана</translation>
    </message>
    <message>
        <source>A supervisor, or another officer</source>
        <translation>Старший смены или другой сотрудник</translation>
    </message>
    <message>
        <source>Another person than the first</source>
        <translation>Другой, не первый</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>Второй сотрудник</translation>
    </message>
    <message>
        <source>First officer</source>
        <translation>Первый сотрудник</translation>
    </message>
    <message>
        <source>{role}, PIN right at {hour}</source>
        <translation>{role}, PIN принят в {hour}</translation>
    </message>
    <message>
        <source>{role}, on duty since {hour}</source>
        <translation>{role}, на дежурстве с {hour}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не требуется</translation>
    </message>
    <message>
        <source>A supervisor may decide alone</source>
        <translation>Старший смены может решить один</translation>
    </message>
    <message>
        <source>Both names and the reason are sealed in the journal.</source>
        <translation>Оба имени и причина записываются в журнал навсегда.</translation>
    </message>
    <message>
        <source>Name and reason are sealed in the journal.</source>
        <translation>Имя и причина записываются в журнал навсегда.</translation>
    </message>
    <message>
        <source>It holds for this one passage.</source>
        <translation>Это действует только на этот проход.</translation>
    </message>
</context>
<context>
    <name>paging</name>
    <message>
        <source>Page back</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} из {all}</translation>
    </message>
    <message>
        <source>{page} of {all}</source>
        <translation>{page} из {all}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>No category</source>
        <translation>Без категории</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Accompanies {name}</source>
        <translation>Вместе с: {name}</translation>
    </message>
    <message>
        <source>May enter</source>
        <translation>Доступ</translation>
    </message>
</context>
<context>
    <name>person_line</name>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
</context>
<context>
    <name>pin_pad</name>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
</context>
<context>
    <name>pin_screen</name>
    <message>
        <source>Scanned by mistake? Take it off</source>
        <translation>Отсканировано по ошибке? Убрать</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>{session}, {hours}</source>
        <translation>{session}, {hours}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>В этот день заседаний нет.</translation>
    </message>
    <message>
        <source>Who may enter what</source>
        <translation>Кто куда допущен</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>During sessions</source>
        <translation>Во время заседаний</translation>
    </message>
    <message>
        <source>With escort</source>
        <translation>С сопровождением</translation>
    </message>
    <message>
        <source>As the check-in list says</source>
        <translation>По списку регистрации</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>May enter at any time.</source>
        <translation>Вход в любое время.</translation>
    </message>
    <message>
        <source>May enter during these sessions.</source>
        <translation>Вход во время этих заседаний.</translation>
    </message>
    <message>
        <source>May enter with an escort.</source>
        <translation>Вход с сопровождающим.</translation>
    </message>
    <message>
        <source>A check-in list of the registration system decides.</source>
        <translation>Решает список из системы регистрации.</translation>
    </message>
    <message>
        <source>May not enter.</source>
        <translation>Вход запрещён.</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}, {hours}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>День {number}</translation>
    </message>
    <message>
        <source>Escorts are</source>
        <translation>Сопровождают</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Opens the zone for</source>
        <translation>Открывает зону для</translation>
    </message>
    <message>
        <source>Nobody more</source>
        <translation>Больше ни для кого</translation>
    </message>
    <message>
        <source>Always may enter</source>
        <translation>Всегда входят</translation>
    </message>
    <message>
        <source>Compared with the document at the first entry of a day.</source>
        <translation>Сверяется с документом при первом входе за день.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Staff is told</source>
        <translation>Персоналу сообщается</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Посты</translation>
    </message>
    <message>
        <source>No gate leads there.</source>
        <translation>Туда нет ни одного входа.</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>Внутри зоны</translation>
    </message>
    <message>
        <source>Entries of one person</source>
        <translation>Входов на одно лицо</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Nearly full from {count}</source>
        <translation>Почти заполнена с {count}</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>При заполнении</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Без ограничений</translation>
    </message>
    <message>
        <source>A second entry without leaving</source>
        <translation>Повторный вход без выхода</translation>
    </message>
    <message>
        <source>Also opens with</source>
        <translation>Открывается также по</translation>
    </message>
    <message>
        <source>One on each day</source>
        <translation>Один раз в день</translation>
    </message>
    <message>
        <source>Whoever enters has left</source>
        <translation>При входе покидает</translation>
    </message>
    <message>
        <source>When a session has ended</source>
        <translation>По окончании заседания</translation>
    </message>
    <message>
        <source>Every day at {hour}</source>
        <translation>Ежедневно в {hour}</translation>
    </message>
    <message>
        <source>Everybody counts as out</source>
        <translation>Все считаются вышедшими</translation>
    </message>
    <message>
        <source>{gate}, way out</source>
        <translation>{gate}, выход</translation>
    </message>
    <message>
        <source>{gate}, badges only</source>
        <translation>{gate}, только по бейджам</translation>
    </message>
    <message>
        <source>{gate}, {hours}</source>
        <translation>{gate}, {hours}</translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation>Отклоняется</translation>
    </message>
    <message>
        <source>Is admitted, and noted</source>
        <translation>Разрешается с пометкой</translation>
    </message>
    <message>
        <source>Is admitted</source>
        <translation>Разрешается</translation>
    </message>
    <message>
        <source>Press a field of the table, or a session, to see what the plan says of it.</source>
        <translation>Нажмите на поле таблицы или на заседание, чтобы увидеть, что о нём сказано в плане.</translation>
    </message>
    <message>
        <source>This plan has</source>
        <translation>В этом плане</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Show the practice</source>
        <translation>Показать тренировку</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>скрыть</translation>
    </message>
    <message>
        <source>Load printer</source>
        <translation>Загрузить принтер</translation>
    </message>
    <message>
        <source>Empty printer</source>
        <translation>Опустошить принтер</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Освободить диск</translation>
    </message>
    <message>
        <source>Full disk</source>
        <translation>Заполнить диск</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Play a day in 60 s</source>
        <translation>Целый день за 60 с</translation>
    </message>
    <message>
        <source>Open the badge</source>
        <translation>Открыть бейдж</translation>
    </message>
    <message>
        <source>Back to the first</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>Officers and PINs</source>
        <translation>Дежурные и PIN</translation>
    </message>
    <message>
        <source>More tickets</source>
        <translation>Другие билеты</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Invented people. Tap one to scan it.</source>
        <translation>Вымышленные люди. Нажмите строку.</translation>
    </message>
    <message>
        <source>Make trouble</source>
        <translation>Устроить сбой</translation>
    </message>
    <message>
        <source>Each line says what the gate ought to answer. Look at shape, word and place: 3 m away, any one is enough.</source>
        <translation>В строке — ожидаемый ответ. Форма, слово, место: с 3 м достаточно одного.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Minister, first entry</source>
        <translation>Министр, первый вход</translation>
    </message>
    <message>
        <source>Chief of police</source>
        <translation>Начальник полиции</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Ещё не оплачено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>Поддельный код</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Ещё не одобрено</translation>
    </message>
    <message>
        <source>Companion of the minister</source>
        <translation>Вместе с министром</translation>
    </message>
    <message>
        <source>Name in two scripts</source>
        <translation>Имя в двух алфавитах</translation>
    </message>
    <message>
        <source>Long name</source>
        <translation>Длинное имя</translation>
    </message>
    <message>
        <source>The longest name</source>
        <translation>Самое длинное имя</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Perhaps on the watch list</source>
        <translation>Возможно, под наблюдением</translation>
    </message>
    <message>
        <source>Nobody’s ticket</source>
        <translation>Ничей билет</translation>
    </message>
    <message>
        <source>Ticket of another event</source>
        <translation>Билет другого мероприятия</translation>
    </message>
    <message>
        <source>Half a code</source>
        <translation>Половина кода</translation>
    </message>
    <message>
        <source>Badge just printed</source>
        <translation>Только что напечатанный бейдж</translation>
    </message>
    <message>
        <source>Next arrival</source>
        <translation>Следующий гость</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Дежурный</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Только что</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Попробуйте</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Пока ничего не отсканировано</translation>
    </message>
    <message>
        <source>Tap a line: its code is held before the camera. A hand scanner works as well.</source>
        <translation>Нажмите строку: её код окажется перед камерой. Подойдёт и ручной сканер.</translation>
    </message>
    <message>
        <source>The column</source>
        <translation>Колонка</translation>
    </message>
    <message>
        <source>Word, shape, place and colour all say the verdict. Any one of them is enough.</source>
        <translation>О решении говорят слово, форма, место и цвет. Достаточно любого из них.</translation>
    </message>
    <message>
        <source>A minister’s ticket</source>
        <translation>Билет министра</translation>
    </message>
    <message>
        <source>Tap the first line. Each line shows the verdict that it ought to get.</source>
        <translation>Нажмите первую строку. Каждая строка показывает ожидаемое решение.</translation>
    </message>
    <message>
        <source>ADMIT: the circle at the foot of the column, one high note. Sealed on disk before it was shown.</source>
        <translation>ПРОХОД: круг внизу колонки, один высокий звук. Записано на диск до показа.</translation>
    </message>
    <message>
        <source>The last passages</source>
        <translation>Последние проходы</translation>
    </message>
    <message>
        <source>They stay in sight under the sheet. Scan the same ticket again: it is inside already, so STOP.</source>
        <translation>Они остаются внизу листа. Отсканируйте тот же билет ещё раз: человек уже внутри, поэтому СТОП.</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Напечатать бейдж</translation>
    </message>
    <message>
        <source>F5 at the kiosk. The badge then leads the list, and its code can be scanned in place of the ticket.</source>
        <translation>F5 на терминале. Бейдж встанет первым в списке, и его код заменит билет.</translation>
    </message>
    <message>
        <source>CHECK: the diamond in the middle, two level notes. It stays until somebody has looked into it.</source>
        <translation>СВЕРКА: ромб посередине, два ровных звука. Остаётся, пока кто-нибудь не разберётся.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>They say what to do here. The filled button settles it, and says how.</source>
        <translation>Они говорят, что делать здесь. Закрашенная кнопка решает вопрос и говорит как.</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>F5 at the kiosk does what the filled button says. The next scan wins all the same.</source>
        <translation>F5 на терминале делает то, что написано на закрашенной кнопке. Следующее сканирование всё равно важнее.</translation>
    </message>
    <message>
        <source>STOP: the octagon at the top, three falling notes. The sheet says why.</source>
        <translation>СТОП: восьмиугольник вверху, три нисходящих звука. Лист говорит почему.</translation>
    </message>
    <message>
        <source>Where to send the person</source>
        <translation>Куда направить человека</translation>
    </message>
    <message>
        <source>It stands under the reason. Nothing needs to be pressed: the next scan clears it.</source>
        <translation>Это стоит под причиной. Нажимать ничего не нужно: следующее сканирование всё сотрёт.</translation>
    </message>
    <message>
        <source>Lock the kiosk</source>
        <translation>Заблокировать терминал</translation>
    </message>
    <message>
        <source>F12 locks it. The last page of the list has the officers’ badges and PINs.</source>
        <translation>F12 блокирует его. На последней странице списка — бейджи и PIN дежурных.</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>Inside since {hour}</source>
        <translation>Внутри с {hour}</translation>
    </message>
    <message>
        <source>Left at {hour}</source>
        <translation>Выход в {hour}</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Пока нет</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>sees this now</source>
        <translation>видит сейчас</translation>
    </message>
</context>
<context>
    <name>print_panel</name>
    <message>
        <source>The badge was not printed.</source>
        <translation>Бейдж не напечатан.</translation>
    </message>
</context>
<context>
    <name>printers</name>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Add printer</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>A badge is {size}</source>
        <translation>Размер бейджа {size}</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Принтеры</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Поиск принтеров…</translation>
    </message>
    <message>
        <source>When a printer stops</source>
        <translation>Если принтер остановился</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Запасной</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>ipp://address or zpl://address</source>
        <translation>ipp://адрес или zpl://адрес</translation>
    </message>
    <message>
        <source>Pick a printer to see how it is.</source>
        <translation>Выберите принтер, чтобы увидеть его состояние.</translation>
    </message>
    <message>
        <source>New stock was put in</source>
        <translation>Загружено бланков</translation>
    </message>
    <message>
        <source>Always here</source>
        <translation>Всегда здесь</translation>
    </message>
    <message>
        <source>Test badge</source>
        <translation>Пробный бейдж</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Print badges here</source>
        <translation>Печатать здесь</translation>
    </message>
    <message>
        <source>No second printer</source>
        <translation>Без запасного</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Запасной принтер</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Файлы PDF</translation>
    </message>
    <message>
        <source>In the data folder of this kiosk</source>
        <translation>В папке данных этого терминала</translation>
    </message>
    <message>
        <source>Printer of this machine</source>
        <translation>Принтер этого компьютера</translation>
    </message>
    <message>
        <source>Network printer (IPP)</source>
        <translation>Сетевой принтер (IPP)</translation>
    </message>
    <message>
        <source>Label printer (ZPL)</source>
        <translation>Принтер этикеток (ZPL)</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>Папка для файлов PDF</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Second takes over</source>
        <translation>Передать запасному</translation>
    </message>
    <message>
        <source>Badges wait</source>
        <translation>Ждать</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Опрашивается</translation>
    </message>
    <message>
        <source>Ready, something is about to end</source>
        <translation>Готов, что-то заканчивается</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>{length} mm long</source>
        <translation>длина {length} мм</translation>
    </message>
    <message>
        <source>Pages are as large as the badge, {wanted}.</source>
        <translation>Страницы размером с бейдж, {wanted}.</translation>
    </message>
    <message>
        <source>It does not tell what is loaded; the badge needs {wanted}.</source>
        <translation>Принтер не сообщает, что загружено; бейджу нужно {wanted}.</translation>
    </message>
    <message>
        <source>Loaded {loaded}: right for the badge.</source>
        <translation>Загружено {loaded}: подходит для бейджа.</translation>
    </message>
    <message>
        <source>Loaded {loaded}; the badge needs {wanted}.</source>
        <translation>Загружено {loaded}; бейджу нужно {wanted}.</translation>
    </message>
    <message>
        <source>The test badge is being sent.</source>
        <translation>Пробный бейдж отправляется.</translation>
    </message>
    <message>
        <source>The printer has the test badge.</source>
        <translation>Пробный бейдж у принтера.</translation>
    </message>
    <message>
        <source>See that it is straight, whole and sharp, and throw it away.</source>
        <translation>Проверьте, что он ровный, целый и чёткий, и выбросьте его.</translation>
    </message>
    <message>
        <source>The test badge came out.</source>
        <translation>Пробный бейдж напечатан.</translation>
    </message>
    <message>
        <source>Look into the tray.</source>
        <translation>Посмотрите в лоток.</translation>
    </message>
    <message>
        <source>The printer does not say what became of the test badge.</source>
        <translation>Принтер не сообщает, что стало с пробным бейджем.</translation>
    </message>
    <message>
        <source>The printer says: {word}</source>
        <translation>Принтер сообщает: {word}</translation>
    </message>
    <message>
        <source>The test badge did not come out.</source>
        <translation>Пробный бейдж не напечатан.</translation>
    </message>
    <message>
        <source>The test badge was not sent.</source>
        <translation>Пробный бейдж не отправлен.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{count} came out so far</source>
        <translation>Напечатано: {count}</translation>
    </message>
    <message>
        <source>{count} blank badges left</source>
        <translation>Осталось бланков: {count}</translation>
    </message>
</context>
<context>
    <name>prints</name>
    <message>
        <source>PDF files</source>
        <translation>Файлы PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатан</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>На принтере</translation>
    </message>
    <message>
        <source>Printing is on hold.</source>
        <translation>Печать приостановлена.</translation>
    </message>
    <message>
        <source>The printer gets it next.</source>
        <translation>Следующим уйдёт на принтер.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>The printer is being asked.</source>
        <translation>Принтер опрашивается.</translation>
    </message>
    <message>
        <source>Look into the tray, and say what is there.</source>
        <translation>Посмотрите в лоток и сообщите, что там.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлен на принтер</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Сохранён в файл</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>Вышел ли он?</translation>
    </message>
    <message>
        <source>Given to another printer: {printer}</source>
        <translation>Передан другому принтеру: {printer}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>{state}. {detail}</source>
        <translation>{state}. {detail}</translation>
    </message>
    <message>
        <source>The printer says: {word}</source>
        <translation>Принтер сообщает: {word}</translation>
    </message>
    <message>
        <source>Nobody wanted it any more.</source>
        <translation>Больше не требуется.</translation>
    </message>
    <message>
        <source>Somebody saw it in the tray.</source>
        <translation>Его видели в лотке.</translation>
    </message>
    <message>
        <source>Somebody looked: it is not in the tray.</source>
        <translation>Проверено: в лотке его нет.</translation>
    </message>
    <message>
        <source>The kiosk was switched off while sending it.</source>
        <translation>Терминал выключился во время отправки.</translation>
    </message>
    <message>
        <source>It never reached the printer.</source>
        <translation>До принтера он не дошёл.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не отвечает.</translation>
    </message>
    <message>
        <source>The printer cannot tell.</source>
        <translation>Принтер не может сказать.</translation>
    </message>
    <message>
        <source>The printer no longer knows it.</source>
        <translation>В принтере этого задания больше нет.</translation>
    </message>
    <message>
        <source>The printer&apos;s own counter says that nothing came out.</source>
        <translation>По счётчику принтера, ничего не напечатано.</translation>
    </message>
    <message>
        <source>The printer gave it up.</source>
        <translation>Принтер отменил печать.</translation>
    </message>
    <message>
        <source>The person is no longer on the roster.</source>
        <translation>Этого человека больше нет в списке.</translation>
    </message>
    <message>
        <source>Said by {officer}.</source>
        <translation>Сообщает {officer}.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>Продолжить печать</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Приостановить всё</translation>
    </message>
    <message>
        <source>Send to {printer}</source>
        <translation>Отправить на {printer}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>{printer}: {trouble}</source>
        <translation>{printer}: {trouble}</translation>
    </message>
    <message>
        <source>Nobody on this roster</source>
        <translation>Нет в этом списке</translation>
    </message>
    <message>
        <source>No badge has come out yet.</source>
        <translation>Ни один бейдж ещё не напечатан.</translation>
    </message>
    <message>
        <source>Came out: {counts}</source>
        <translation>Напечатано: {counts}</translation>
    </message>
    <message>
        <source>{counted} ({left} left)</source>
        <translation>{counted} (осталось {left})</translation>
    </message>
    <message>
        <source>No badge is on its way.</source>
        <translation>Сейчас ничего не печатается.</translation>
    </message>
    <message>
        <source>Every badge that was asked for came out.</source>
        <translation>Все запрошенные бейджи напечатаны.</translation>
    </message>
    <message>
        <source>No badge was asked for yet.</source>
        <translation>Бейджи ещё не запрашивались.</translation>
    </message>
    <message>
        <source>Pick a badge to see what became of it.</source>
        <translation>Выберите бейдж, чтобы увидеть, что с ним стало.</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>Какой принтер?</translation>
    </message>
    <message>
        <source>This badge alone goes there.</source>
        <translation>Туда уйдёт только этот бейдж.</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Номер бейджа</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Кто запросил</translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation>Кто согласовал</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Другой принтер</translation>
    </message>
    <message>
        <source>Cancel this print</source>
        <translation>Отменить печать бейджа</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Да, вышел</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Нет, не вышел</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Оставить там</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Keep answers, admit</source>
        <translation>Сохранить и впустить</translation>
    </message>
    <message>
        <source>Next questions</source>
        <translation>Следующие вопросы</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>Не хватает файла</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Questions before entry</source>
        <translation>Вопросы перед входом</translation>
    </message>
    <message>
        <source>No file is taken at a gate. The accreditation desk uploads it.</source>
        <translation>На входе файлы не принимают. Его загрузит стойка аккредитации.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Вопрос {number}</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Year, month, day: {example}</source>
        <translation>Год, месяц, день: {example}</translation>
    </message>
    <message>
        <source>Hour and minute: {example}</source>
        <translation>Часы и минуты: {example}</translation>
    </message>
    <message>
        <source>Day and hour: {example}</source>
        <translation>День и час: {example}</translation>
    </message>
    <message>
        <source>The name of a country</source>
        <translation>Название страны</translation>
    </message>
    <message>
        <source>A telephone number: {example}</source>
        <translation>Номер телефона: {example}</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Несколько слов</translation>
    </message>
    <message>
        <source>{low} to {high} characters.</source>
        <translation>От {low} до {high} знаков.</translation>
    </message>
    <message>
        <source>At least {low} characters.</source>
        <translation>Не менее {low} знаков.</translation>
    </message>
    <message>
        <source>At most {high} characters.</source>
        <translation>Не более {high} знаков.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>От {low} до {high}.</translation>
    </message>
    <message>
        <source>Not before {low}.</source>
        <translation>Не раньше {low}.</translation>
    </message>
    <message>
        <source>Not after {high}.</source>
        <translation>Не позже {high}.</translation>
    </message>
    <message>
        <source>At least {low}.</source>
        <translation>Не менее {low}.</translation>
    </message>
    <message>
        <source>At most {high}.</source>
        <translation>Не более {high}.</translation>
    </message>
    <message>
        <source>May be left out.</source>
        <translation>Необязательно.</translation>
    </message>
    <message>
        <source>Only a yes lets the person in.</source>
        <translation>Вход только при ответе «да».</translation>
    </message>
    <message>
        <source>The desk takes the file.</source>
        <translation>Файл примут на стойке.</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translation>Нужен ответ.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Это не дата.</translation>
    </message>
    <message>
        <source>This is not an hour.</source>
        <translation>Это не время.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>No country is called that.</source>
        <translation>Такой страны нет.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Это не номер телефона.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Слишком коротко.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Слишком длинно.</translation>
    </message>
    <message>
        <source>This is too little.</source>
        <translation>Слишком мало.</translation>
    </message>
    <message>
        <source>This is too much.</source>
        <translation>Слишком много.</translation>
    </message>
    <message>
        <source>This is too early.</source>
        <translation>Слишком рано.</translation>
    </message>
    <message>
        <source>This is too late.</source>
        <translation>Слишком поздно.</translation>
    </message>
</context>
<context>
    <name>refused</name>
    <message>
        <source>The next scan clears this.</source>
        <translation>Следующее сканирование уберёт это.</translation>
    </message>
    <message>
        <source>Security has been told,</source>
        <translation>Охрана уведомлена,</translation>
    </message>
    <message>
        <source>without a sound.</source>
        <translation>без звука.</translation>
    </message>
    <message>
        <source>Only the hour is wrong.</source>
        <translation>Не подходит только время.</translation>
    </message>
    <message>
        <source>Inside since {hour}.</source>
        <translation>Внутри с {hour}.</translation>
    </message>
    <message>
        <source>Inside since {hour}, entered at gate {gate}, {name}.</source>
        <translation>Внутри с {hour}, вход через пост {gate}, {name}.</translation>
    </message>
    <message>
        <source>Call security, {phone}</source>
        <translation>Вызвать охрану, {phone}</translation>
    </message>
    <message>
        <source>Call security</source>
        <translation>Вызвать охрану</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Поиск по имени</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Личность не установлена</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Вопреки решению</translation>
    </message>
    <message>
        <source>This code names nobody here. No person is shown.</source>
        <translation>Этот код здесь никому не принадлежит. Данные не показаны.</translation>
    </message>
    <message>
        <source>A forged code says nothing true about who carries it. No person is shown.</source>
        <translation>Поддельный код ничего не говорит о предъявителе. Данные не показаны.</translation>
    </message>
    <message>
        <source>{zone} opens for {category} at {hour}</source>
        <translation>{zone}: для категории «{category}» откроется в {hour}</translation>
    </message>
    <message>
        <source>Used today already; again from {hour}</source>
        <translation>Сегодня уже использован; снова с {hour}</translation>
    </message>
    <message>
        <source>{zone} is closed for {category} now</source>
        <translation>{zone}: сейчас закрыто для категории «{category}»</translation>
    </message>
    <message>
        <source>This ticket is for another date, not for {zone}</source>
        <translation>Этот билет на другую дату, не в зону {zone}</translation>
    </message>
    <message>
        <source>{category}: no access to {zone}</source>
        <translation>{category}: нет доступа в «{zone}»</translation>
    </message>
    <message>
        <source>{zone} is full</source>
        <translation>{zone}: мест нет</translation>
    </message>
    <message>
        <source>First into {outer}, then into {zone}</source>
        <translation>Сначала «{outer}», затем «{zone}»</translation>
    </message>
    <message>
        <source>Valid from {hour}</source>
        <translation>Действует с {hour}</translation>
    </message>
    <message>
        <source>Was valid until {hour}</source>
        <translation>Действовал до {hour}</translation>
    </message>
    <message>
        <source>They allow it from {hour} on.</source>
        <translation>Правила разрешают вход с {hour}.</translation>
    </message>
    <message>
        <source>Closed for this ticket since {hour}, and not to open again.</source>
        <translation>Для этого билета закрыто с {hour}, больше не откроется.</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>Gate {gate}, {zone}</source>
        <translation>Пост {gate}, {zone}</translation>
    </message>
    <message>
        <source>Opens at {hour}.</source>
        <translation>Откроется в {hour}.</translation>
    </message>
    <message>
        <source>Open now, until {hour}.</source>
        <translation>Открыто до {hour}.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Открыто.</translation>
    </message>
    <message>
        <source>now {hour}</source>
        <translation>сейчас {hour}</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>Мероприятие завершено</translation>
    </message>
    <message>
        <source>The event is not open yet; doors from {hour}</source>
        <translation>Мероприятие ещё не открыто; вход с {hour}</translation>
    </message>
</context>
<context>
    <name>reprint</name>
    <message>
        <source>So far</source>
        <translation>До сих пор</translation>
    </message>
    <message>
        <source>Copy {copy}</source>
        <translation>Экземпляр {copy}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменён</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Аннулирован</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокирован</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Valid, in a PDF or from another kiosk</source>
        <translation>Действует, в PDF или с другого терминала</translation>
    </message>
    <message>
        <source>Valid, saved as a PDF</source>
        <translation>Действует, сохранён в PDF</translation>
    </message>
    <message>
        <source>Valid, printed on {printer}</source>
        <translation>Действует, напечатан на {printer}</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Ждёт принтера</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Печатается</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>Не напечатался</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation>Неизвестно, вышел ли</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Вышел</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Не вышел</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Отменить печать</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>Ожидание принтера</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>Спросить старшего смены</translation>
    </message>
    <message>
        <source>Print copy {number}</source>
        <translation>Печатать экземпляр {number}</translation>
    </message>
    <message>
        <source>Why another badge for {name}?</source>
        <translation>Зачем ещё один бейдж: {name}?</translation>
    </message>
    <message>
        <source>From the third badge on, a supervisor must agree.</source>
        <translation>С третьего бейджа нужно согласие старшего смены.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший смены</translation>
    </message>
    <message>
        <source>Did copy {copy} come out?</source>
        <translation>Экземпляр {copy} вышел?</translation>
    </message>
    <message>
        <source>The printer cannot say. Look into its tray and on the floor; only then can there be another badge.</source>
        <translation>Принтер не может ответить. Посмотрите в лотке и на полу; только потом возможен другой бейдж.</translation>
    </message>
    <message>
        <source>The last badge is still on its way. Another one now could be one too many.</source>
        <translation>Последний бейдж ещё в пути. Ещё один сейчас может оказаться лишним.</translation>
    </message>
    <message>
        <source>Printer asked at {hour}: the last badge came out complete. Look into its tray.</source>
        <translation>Принтер опрошен в {hour}: последний бейдж вышел целиком. Посмотрите в лотке.</translation>
    </message>
    <message>
        <source>{name} agrees as supervisor, which is sealed with the badge.</source>
        <translation>Согласие старшего смены: {name}; это записывается вместе с бейджем.</translation>
    </message>
    <message>
        <source>It never came out, so the same copy is tried again.</source>
        <translation>Он не вышел, поэтому печатается тот же экземпляр.</translation>
    </message>
    <message>
        <source>Copy {copy} is refused from now on, here at once and at other kiosks when they next meet.</source>
        <translation>Экземпляр {copy} отныне не принимается: здесь сразу, на других терминалах после обмена данными.</translation>
    </message>
    <message>
        <source>Security is told.</source>
        <translation>Охране сообщено.</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Left out.</source>
        <translation>Не берётся.</translation>
    </message>
    <message>
        <source>Taken along.</source>
        <translation>Берётся.</translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>Отмечено: {count}</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Здесь показывать нечего.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>проблем</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Личное имя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Заметка для персонала</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Код билета</translation>
    </message>
    <message>
        <source>In the files again</source>
        <translation>Снова в файлах</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>Сопровождает</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Сейчас внутри</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>строка {row}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Заменён новым</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокирован</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Аннулирован</translation>
    </message>
    <message>
        <source>Exports of the registration system</source>
        <translation>Выгрузки системы регистрации</translation>
    </message>
    <message>
        <source>Being imported …</source>
        <translation>Идёт импорт …</translation>
    </message>
    <message>
        <source>Files are being compared …</source>
        <translation>Файлы сравниваются …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Bring a list of people</source>
        <translation>Загрузить список людей</translation>
    </message>
    <message>
        <source>After all of this nobody could enter.</source>
        <translation>После всего этого никто не смог бы войти.</translation>
    </message>
    <message>
        <source>Is it half a list? Nobody who is not in it is ticked.</source>
        <translation>Это часть списка? Никто из отсутствующих не отмечен.</translation>
    </message>
    <message>
        <source>Scanning goes on meanwhile.</source>
        <translation>Сканирование тем временем продолжается.</translation>
    </message>
    <message>
        <source>Imported and recorded. People touched: {count}</source>
        <translation>Импортировано и записано. Затронуто людей: {count}</translation>
    </message>
    <message>
        <source>Drop exports of the registration system on this window, or choose them.</source>
        <translation>Перетащите сюда выгрузки системы регистрации или выберите их.</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen what would change.</source>
        <translation>Ничего не изменится, пока вы не увидите, что изменится.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Apply {ticked} of {all}</source>
        <translation>Применить {ticked} из {all}</translation>
    </message>
</context>
<context>
    <name>security</name>
    <message>
        <source>Muster list</source>
        <translation>Список для переклички</translation>
    </message>
    <message>
        <source>To be found</source>
        <translation>Не найдены</translation>
    </message>
    <message>
        <source>Gone out since the lockdown</source>
        <translation>Вышли после закрытия входов</translation>
    </message>
    <message>
        <source>Seen in safety</source>
        <translation>В безопасности</translation>
    </message>
    <message>
        <source>{label}: {count}</source>
        <translation>{label}: {count}</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>Без делегации</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Muster</source>
        <translation>Перекличка</translation>
    </message>
    <message>
        <source>Badge, name or number</source>
        <translation>Бейдж, имя или номер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Trace this person</source>
        <translation>Проследить путь</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <translation>Это другой человек</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Принять к сведению</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation>Сотрудник: {name}</translation>
    </message>
    <message>
        <source>Listed as {names}</source>
        <translation>В списке: {names}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>дата рождения: {date}</translation>
    </message>
    <message>
        <source>Acknowledged {hour} by {officer}</source>
        <translation>Принято в {hour}: {officer}</translation>
    </message>
    <message>
        <source>This was somebody else.</source>
        <translation>Это был другой человек.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>Nothing has happened.</source>
        <translation>Происшествий нет.</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Не пропущены</translation>
    </message>
    <message>
        <source>Everybody was admitted today.</source>
        <translation>Сегодня пропущены все.</translation>
    </message>
    <message>
        <source>Reading the journal.</source>
        <translation>Чтение журнала.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Not on this roster</source>
        <translation>Нет в этом списке</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Личность не установлена</translation>
    </message>
    <message>
        <source>Write the list as PDF</source>
        <translation>Сохранить список в PDF</translation>
    </message>
    <message>
        <source>To be found, by zone</source>
        <translation>Не найдены, по зонам</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Все зоны</translation>
    </message>
    <message>
        <source>Choose a delegation</source>
        <translation>Выберите делегацию</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>Внутри никого нет.</translation>
    </message>
    <message>
        <source>inside, to be found</source>
        <translation>внутри, не найдены</translation>
    </message>
    <message>
        <source>gone out since the lockdown</source>
        <translation>вышли после закрытия входов</translation>
    </message>
    <message>
        <source>seen in safety</source>
        <translation>в безопасности</translation>
    </message>
    <message>
        <source>No lockdown: this counts heads as of {hour}.</source>
        <translation>Входы не закрыты: подсчёт на {hour}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Lift the lockdown</source>
        <translation>Открыть входы</translation>
    </message>
    <message>
        <source>Muster count</source>
        <translation>Перекличка</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Сейчас внутри</translation>
    </message>
    <message>
        <source>of {capacity}</source>
        <translation>из {capacity}</translation>
    </message>
    <message>
        <source>Back to the zones</source>
        <translation>Назад к зонам</translation>
    </message>
    <message>
        <source>Lock all gates</source>
        <translation>Закрыть все входы</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Удерживайте</translation>
    </message>
    <message>
        <source>Hold for 2 seconds. Exits stay open.</source>
        <translation>Удерживайте 2 секунды. Выходы открыты.</translation>
    </message>
    <message>
        <source>Locked since {hour}</source>
        <translation>Закрыто с {hour}</translation>
    </message>
    <message>
        <source>By {officer}.</source>
        <translation>Дежурный: {officer}.</translation>
    </message>
    <message>
        <source>Exits stay open.</source>
        <translation>Выходы открыты.</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Let people in again</source>
        <translation>Снова пропускать</translation>
    </message>
    <message>
        <source>Lift the lockdown?</source>
        <translation>Открыть входы?</translation>
    </message>
    <message>
        <source>All gates let people in again, as the plan says. It is sealed with your name.</source>
        <translation>Все посты снова пропускают людей по плану. Это записывается под вашим именем.</translation>
    </message>
    <message>
        <source>Type a badge, a name or a number, or press an alert or a refusal, to see where somebody went.</source>
        <translation>Введите бейдж, имя или номер либо нажмите на сигнал или отказ, чтобы увидеть путь человека.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>этого человека</translation>
    </message>
    <message>
        <source>Revoke badge {serial} of {name}?</source>
        <translation>Аннулировать бейдж {serial}: {name}?</translation>
    </message>
    <message>
        <source>Revoke the ticket of {name}?</source>
        <translation>Аннулировать билет: {name}?</translation>
    </message>
    <message>
        <source>It opens no gate from now on, and nothing brings it back.</source>
        <translation>Он больше нигде не действует, и вернуть его нельзя.</translation>
    </message>
    <message>
        <source>The desk can print a new badge for the ticket.</source>
        <translation>Стойка аккредитации может напечатать новый бейдж по билету.</translation>
    </message>
    <message>
        <source>The organiser can issue another ticket.</source>
        <translation>Организатор может выдать другой билет.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Никто не найден.</translation>
    </message>
    <message>
        <source>Revoke the ticket</source>
        <translation>Аннулировать билет</translation>
    </message>
    <message>
        <source>Revoke {serial}</source>
        <translation>Аннулировать {serial}</translation>
    </message>
    <message>
        <source>No passage anywhere yet.</source>
        <translation>Проходов пока не было.</translation>
    </message>
    <message>
        <source>No code of this person counts any more.</source>
        <translation>Ни один код этого человека больше не действует.</translation>
    </message>
    <message>
        <source>{gate} {way}</source>
        <translation>{gate} {way}</translation>
    </message>
    <message>
        <source>{zone}, taken back</source>
        <translation>{zone}, отменено</translation>
    </message>
    <message>
        <source>{zone}, {note}</source>
        <translation>{zone}, {note}</translation>
    </message>
    <message>
        <source>Holder of a code that is not on the roster</source>
        <translation>Владелец кода, которого нет в списке</translation>
    </message>
    <message>
        <source>Watch list, certain match</source>
        <translation>Список наблюдения: совпадение</translation>
    </message>
    <message>
        <source>Watch list, possible match</source>
        <translation>Список наблюдения: сходство</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>Поддельный код</translation>
    </message>
    <message>
        <source>Lost badge seen</source>
        <translation>Замечен утерянный бейдж</translation>
    </message>
    <message>
        <source>Badge reported stolen</source>
        <translation>Заявлено о краже бейджа</translation>
    </message>
    <message>
        <source>One badge, two places</source>
        <translation>Один бейдж в двух местах</translation>
    </message>
    <message>
        <source>Pass-back attempt</source>
        <translation>Вход без выхода</translation>
    </message>
    <message>
        <source>Many refusals</source>
        <translation>Много отказов</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>Неверные PIN</translation>
    </message>
    <message>
        <source>Officer under threat</source>
        <translation>Сотрудник под принуждением</translation>
    </message>
    <message>
        <source>Help wanted at a gate</source>
        <translation>На посту просят о помощи</translation>
    </message>
    <message>
        <source>All gates locked</source>
        <translation>Все входы закрыты</translation>
    </message>
    <message>
        <source>Let in, void by then</source>
        <translation>Пропущен по уже недействительному билету</translation>
    </message>
    <message>
        <source>{hour}.</source>
        <translation>{hour}.</translation>
    </message>
    <message>
        <source>Details: kiosk journal verify</source>
        <translation>Подробности: kiosk journal verify</translation>
    </message>
    <message>
        <source>Registration had taken the ticket back.</source>
        <translation>Регистрация уже отозвала билет.</translation>
    </message>
    <message>
        <source>Data changed from outside</source>
        <translation>Данные изменены извне</translation>
    </message>
    <message>
        <source>Records of this kiosk are missing</source>
        <translation>Часть данных этого терминала утрачена</translation>
    </message>
    <message>
        <source>{gate}, {hour}.</source>
        <translation>{gate}, {hour}.</translation>
    </message>
    <message>
        <source>Seen to.</source>
        <translation>Разобрано.</translation>
    </message>
    <message>
        <source>Nothing shown at the gate.</source>
        <translation>На посту ничего не показано.</translation>
    </message>
    <message>
        <source>Officer sent</source>
        <translation>Сотрудник направлен</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Ложная тревога</translation>
    </message>
    <message>
        <source>Code kept</source>
        <translation>Бейдж изъят</translation>
    </message>
    <message>
        <source>Person let go</source>
        <translation>Человек отпущен</translation>
    </message>
    <message>
        <source>Officer is well</source>
        <translation>Сотрудник в порядке</translation>
    </message>
    <message>
        <source>Organisers informed</source>
        <translation>Организаторы извещены</translation>
    </message>
    <message>
        <source>Paper compared</source>
        <translation>Сверено с бумагой</translation>
    </message>
    <message>
        <source>Everybody informed</source>
        <translation>Все оповещены</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Личность проверена</translation>
    </message>
    <message>
        <source>Watched on</source>
        <translation>Под наблюдением</translation>
    </message>
    <message>
        <source>An officer of security locks all gates.</source>
        <translation>Входы закрывает сотрудник охраны.</translation>
    </message>
    <message>
        <source>A supervisor lifts the lockdown.</source>
        <translation>Входы открывает старший смены.</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>The new PIN</source>
        <translation>Новый PIN</translation>
    </message>
    <message>
        <source>Enrol an officer</source>
        <translation>Новый дежурный</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Другая роль</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Новый PIN</translation>
    </message>
    <message>
        <source>This role has a longer PIN, so a new one is typed. A PIN for use under threat ends with it.</source>
        <translation>Для этой роли PIN длиннее, поэтому вводится новый. PIN на случай угрозы перестаёт действовать вместе с прежним.</translation>
    </message>
    <message>
        <source>The officer types the PIN, twice. Nobody else needs to know it.</source>
        <translation>Дежурный вводит PIN дважды. Никому другому он не нужен.</translation>
    </message>
    <message>
        <source>The PIN stays as it is.</source>
        <translation>PIN остаётся прежним.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Сначала введите имя.</translation>
    </message>
    <message>
        <source>Officers: {count}</source>
        <translation>Дежурные: {count}</translation>
    </message>
    <message>
        <source>Who may log in at this kiosk. Every change is recorded.</source>
        <translation>Кто может войти на этом терминале. Каждое изменение записывается.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>В списке с</translation>
    </message>
    <message>
        <source>On duty since {hour}</source>
        <translation>На смене с {hour}</translation>
    </message>
    <message>
        <source>Opens with badge and PIN</source>
        <translation>Вход по бейджу и PIN</translation>
    </message>
    <message>
        <source>Nobody may log in yet.</source>
        <translation>Войти пока никто не может.</translation>
    </message>
    <message>
        <source>Dismiss this officer?</source>
        <translation>Снять этого дежурного?</translation>
    </message>
    <message>
        <source>Neither PIN nor badge opens any more. The journal keeps the name.</source>
        <translation>Ни PIN, ни бейдж больше не откроют терминал. Имя остаётся в журнале.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Nothing lately</source>
        <translation>Недавно ничего</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>Это вы.</translation>
    </message>
    <message>
        <source>On duty since</source>
        <translation>На смене с</translation>
    </message>
    <message>
        <source>Did last</source>
        <translation>Последнее действие</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>Имя дежурного</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>Назначить роль</translation>
    </message>
    <message>
        <source>Enrol an officer…</source>
        <translation>Новый дежурный…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>Новый PIN…</translation>
    </message>
    <message>
        <source>Another role…</source>
        <translation>Другая роль…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Снять…</translation>
    </message>
    <message>
        <source>Enrol and dismiss officers</source>
        <translation>Назначать и снимать дежурных</translation>
    </message>
    <message>
        <source>Import rosters</source>
        <translation>Загружать списки</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Менять настройки</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Управлять ключами</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрывать терминал</translation>
    </message>
    <message>
        <source>Override alone</source>
        <translation>Пропускать вопреки решению в одиночку</translation>
    </message>
    <message>
        <source>Override with a second officer</source>
        <translation>Пропускать вопреки решению вдвоём</translation>
    </message>
    <message>
        <source>Let in without a code</source>
        <translation>Пропускать без кода</translation>
    </message>
    <message>
        <source>See to alerts</source>
        <translation>Обрабатывать тревоги</translation>
    </message>
    <message>
        <source>See the watch list</source>
        <translation>Видеть список наблюдения</translation>
    </message>
    <message>
        <source>See passport data</source>
        <translation>Видеть паспортные данные</translation>
    </message>
    <message>
        <source>Lift a lockdown</source>
        <translation>Снимать закрытие входов</translation>
    </message>
    <message>
        <source>Lock the gates</source>
        <translation>Закрывать входы</translation>
    </message>
    <message>
        <source>Void badges</source>
        <translation>Аннулировать бейджи</translation>
    </message>
    <message>
        <source>Search the roster</source>
        <translation>Искать в списке</translation>
    </message>
    <message>
        <source>Admit, hold and print</source>
        <translation>Пропускать, задерживать, печатать</translation>
    </message>
    <message>
        <source>Came on duty</source>
        <translation>Заступление на смену</translation>
    </message>
    <message>
        <source>Went off duty</source>
        <translation>Окончание смены</translation>
    </message>
    <message>
        <source>Overrode a verdict</source>
        <translation>Пропуск вопреки решению</translation>
    </message>
    <message>
        <source>Signed for a decision</source>
        <translation>Подпись под решением</translation>
    </message>
    <message>
        <source>Saw to an alert</source>
        <translation>Обработка тревоги</translation>
    </message>
    <message>
        <source>Locked the gates</source>
        <translation>Закрытие входов</translation>
    </message>
    <message>
        <source>Lifted a lockdown</source>
        <translation>Снятие закрытия входов</translation>
    </message>
    <message>
        <source>Saw somebody in safety</source>
        <translation>Отметка о человеке в безопасности</translation>
    </message>
    <message>
        <source>Changed the list of officers</source>
        <translation>Изменение списка дежурных</translation>
    </message>
    <message>
        <source>Replaced the watch list</source>
        <translation>Замена списка наблюдения</translation>
    </message>
    <message>
        <source>Issued a badge</source>
        <translation>Выдача бейджа</translation>
    </message>
    <message>
        <source>Confirmed a spelling</source>
        <translation>Подтверждение написания</translation>
    </message>
    <message>
        <source>Ruled on a code</source>
        <translation>Решение о коде</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Not in the newest export</source>
        <translation>Нет в последней выгрузке</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Оформлено</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Ещё не одобрено</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Вход запрещён</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Surname on the document: {surname}</source>
        <translation>Фамилия в документе: {surname}</translation>
    </message>
    <message>
        <source>Ask for the passport.</source>
        <translation>Попросите паспорт.</translation>
    </message>
    <message>
        <source>Compare face, photo and document.</source>
        <translation>Сверьте лицо, фото и документ.</translation>
    </message>
    <message>
        <source>Stay polite. The bearer may not know.</source>
        <translation>Будьте вежливы: человек может не знать.</translation>
    </message>
    <message>
        <source>Keep the badge if it is handed to you.</source>
        <translation>Оставьте бейдж у себя, если его отдадут.</translation>
    </message>
    <message>
        <source>Ask the person to wait at the side.</source>
        <translation>Попросите подождать в стороне.</translation>
    </message>
    <message>
        <source>Say that the event is over.</source>
        <translation>Скажите, что мероприятие завершено.</translation>
    </message>
    <message>
        <source>Say that the event is not open yet.</source>
        <translation>Скажите, что мероприятие ещё не открыто.</translation>
    </message>
    <message>
        <source>Ask an officer whether the person may enter.</source>
        <translation>Спросите сотрудника охраны, можно ли этому человеку войти.</translation>
    </message>
    <message>
        <source>Send the person to the accreditation desk.</source>
        <translation>Направьте к стойке аккредитации.</translation>
    </message>
    <message>
        <source>Find the person by name.</source>
        <translation>Найдите человека по имени.</translation>
    </message>
    <message>
        <source>Hold the code flat, clean and lit, and scan again.</source>
        <translation>Держите код ровно, на свету, и повторите.</translation>
    </message>
    <message>
        <source>Ask for the badge or the e-mail with the ticket.</source>
        <translation>Попросите бейдж или электронное письмо с билетом.</translation>
    </message>
    <message>
        <source>Ask for the ticket of this event.</source>
        <translation>Попросите билет этого мероприятия.</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>Сообщите организатору.</translation>
    </message>
    <message>
        <source>Ask for the confirmation of registration.</source>
        <translation>Попросите подтверждение регистрации.</translation>
    </message>
    <message>
        <source>Ask for the newer badge.</source>
        <translation>Попросите более новый бейдж.</translation>
    </message>
    <message>
        <source>Stay polite, and explain nothing further.</source>
        <translation>Будьте вежливы и больше ничего не объясняйте.</translation>
    </message>
    <message>
        <source>Security decides.</source>
        <translation>Решает охрана.</translation>
    </message>
    <message>
        <source>Ask for the invitation and the passport.</source>
        <translation>Попросите приглашение и паспорт.</translation>
    </message>
    <message>
        <source>Ask the organiser for the approval.</source>
        <translation>Запросите одобрение организатора.</translation>
    </message>
    <message>
        <source>Admit only once it is given.</source>
        <translation>Пропускайте только после одобрения.</translation>
    </message>
    <message>
        <source>Ask for proof of payment.</source>
        <translation>Попросите подтверждение оплаты.</translation>
    </message>
    <message>
        <source>Take the fee here, or send the person to the desk.</source>
        <translation>Примите оплату здесь или направьте к стойке.</translation>
    </message>
    <message>
        <source>Ask who the escort is.</source>
        <translation>Спросите, кто сопровождает.</translation>
    </message>
    <message>
        <source>Scan the escort&apos;s badge here, within half a minute.</source>
        <translation>Отсканируйте здесь бейдж сопровождающего в течение полуминуты.</translation>
    </message>
    <message>
        <source>All who wait for the escort pass together.</source>
        <translation>Все, кто ждёт сопровождающего, проходят вместе.</translation>
    </message>
    <message>
        <source>Ask the questions of the registration.</source>
        <translation>Задайте вопросы регистрации.</translation>
    </message>
    <message>
        <source>Enter the answers here.</source>
        <translation>Введите ответы здесь.</translation>
    </message>
    <message>
        <source>Enter the answers</source>
        <translation>Ввести ответы</translation>
    </message>
    <message>
        <source>Ask the person to wait, or to come back later.</source>
        <translation>Попросите подождать или прийти позже.</translation>
    </message>
    <message>
        <source>Compare face and photo.</source>
        <translation>Сверьте лицо и фото.</translation>
    </message>
    <message>
        <source>If it is somebody else, keep the badge and call security.</source>
        <translation>Если это другой человек, оставьте бейдж и вызовите охрану.</translation>
    </message>
    <message>
        <source>Keep the way out free.</source>
        <translation>Держите выход свободным.</translation>
    </message>
    <message>
        <source>Lead the person away from the entrance.</source>
        <translation>Отведите человека от входа.</translation>
    </message>
    <message>
        <source>Wait for word from security.</source>
        <translation>Ждите указаний охраны.</translation>
    </message>
    <message>
        <source>The accreditation desk exchanges the ticket for a badge.</source>
        <translation>На стойке аккредитации билет меняют на бейдж.</translation>
    </message>
    <message>
        <source>Ask for a newer ticket or badge.</source>
        <translation>Попросите более новый билет или бейдж.</translation>
    </message>
    <message>
        <source>Show where the person may go.</source>
        <translation>Покажите, куда можно пройти.</translation>
    </message>
    <message>
        <source>If the exit was not seen, officers may override.</source>
        <translation>Если выход не отмечен, дежурные могут пропустить.</translation>
    </message>
    <message>
        <source>Send the person through the outer gate.</source>
        <translation>Направьте через внешний пост.</translation>
    </message>
    <message>
        <source>Approved, admit</source>
        <translation>Одобрено, пропустить</translation>
    </message>
    <message>
        <source>Paid here, admit</source>
        <translation>Оплачено, пропустить</translation>
    </message>
    <message>
        <source>Escort is here, admit</source>
        <translation>С сопровождением, пропустить</translation>
    </message>
    <message>
        <source>Admit all the same</source>
        <translation>Всё равно пропустить</translation>
    </message>
    <message>
        <source>Same person, admit</source>
        <translation>Совпадает, пропустить</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Open conflicts: {count}</source>
        <translation>Открытых конфликтов: {count}</translation>
    </message>
    <message>
        <source>What was recorded here stays; settle what somebody has seen to.</source>
        <translation>Записанное здесь остаётся; закройте то, чем уже занялись.</translation>
    </message>
    <message>
        <source>Source or person</source>
        <translation>Источник или человек</translation>
    </message>
    <message>
        <source>State, or recorded here</source>
        <translation>Состояние или записано здесь</translation>
    </message>
    <message>
        <source>Heard, or what the server says</source>
        <translation>Получено или ответ сервера</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>ещё ни разу</translation>
    </message>
    <message>
        <source>Nobody on the roster</source>
        <translation>Никого в списке</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Запись {number}</translation>
    </message>
    <message>
        <source>No registration server is followed. The command “kiosk source add” adds one.</source>
        <translation>Ни один сервер регистрации не отслеживается. Его добавляет команда «kiosk source add».</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Heard whole</source>
        <translation>Получено целиком</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Препятствие</translation>
    </message>
    <message>
        <source>Right that is missing</source>
        <translation>Недостающее право</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Улажено</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не опрошен</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Синхронизировано</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Отказывает</translation>
    </message>
    <message>
        <source>The first round comes by itself.</source>
        <translation>Первая синхронизация пройдёт сама.</translation>
    </message>
    <message>
        <source>What changes there is known here after the next round.</source>
        <translation>Изменения там станут известны здесь после следующей синхронизации.</translation>
    </message>
    <message>
        <source>The gates go on with what they know. Passages wait here and go up in order.</source>
        <translation>Проходы работают по тому, что известно. События ждут здесь и уйдут по порядку.</translation>
    </message>
    <message>
        <source>Somebody must see to it on the server. The gates go on with what they know.</source>
        <translation>Нужно вмешаться на сервере. Проходы работают по тому, что известно.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вышел</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Бейдж напечатан</translation>
    </message>
    <message>
        <source>Code replaced or gone</source>
        <translation>Код заменён или удалён</translation>
    </message>
    <message>
        <source>Check-in list deleted</source>
        <translation>Список регистрации удалён</translation>
    </message>
    <message>
        <source>Used at another device</source>
        <translation>Использован на другом устройстве</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Билет отменён</translation>
    </message>
    <message>
        <source>Ticket blocked</source>
        <translation>Билет заблокирован</translation>
    </message>
    <message>
        <source>Ticket not paid</source>
        <translation>Билет не оплачен</translation>
    </message>
    <message>
        <source>Product not on the list</source>
        <translation>Продукта нет в списке</translation>
    </message>
    <message>
        <source>Several add-ons fit</source>
        <translation>Подходит несколько дополнений</translation>
    </message>
    <message>
        <source>Rules of the list forbid it</source>
        <translation>Правила списка запрещают</translation>
    </message>
    <message>
        <source>Too late to take back</source>
        <translation>Отменять поздно</translation>
    </message>
    <message>
        <source>Not taken by the server</source>
        <translation>Сервер не принял</translation>
    </message>
    <message>
        <source>Two codes may be out. See whether this person holds the new one.</source>
        <translation>Возможно, в обороте два кода. Проверьте, есть ли у этого человека новый.</translation>
    </message>
    <message>
        <source>Name another list for this gate, or restore it on the server.</source>
        <translation>Укажите другой список для этого прохода или восстановите его на сервере.</translation>
    </message>
    <message>
        <source>See whether two people came with one ticket.</source>
        <translation>Проверьте, не пришли ли двое по одному билету.</translation>
    </message>
    <message>
        <source>Ask this person to the accreditation desk.</source>
        <translation>Попросите этого человека пройти к стойке аккредитации.</translation>
    </message>
    <message>
        <source>Collect the money, or mark it paid on the server.</source>
        <translation>Примите оплату или отметьте её на сервере.</translation>
    </message>
    <message>
        <source>Mend the list on the server, or the gate in the plan.</source>
        <translation>Исправьте список на сервере или проход в плане.</translation>
    </message>
    <message>
        <source>Check the right add-on in on the server by hand.</source>
        <translation>Отметьте нужное дополнение на сервере вручную.</translation>
    </message>
    <message>
        <source>Mend the rules, or check the person in on the server by hand.</source>
        <translation>Исправьте правила или отметьте человека на сервере вручную.</translation>
    </message>
    <message>
        <source>Take it back on the server by hand.</source>
        <translation>Отмените это на сервере вручную.</translation>
    </message>
    <message>
        <source>Check the person in on the server by hand, or let it be.</source>
        <translation>Отметьте человека на сервере вручную или оставьте как есть.</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Scanning with a hand scanner</source>
        <translation>Ручной сканер</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>It is plugged in</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>Камера не подключена</translation>
    </message>
    <message>
        <source>Plug its cable in again. It starts by itself.</source>
        <translation>Подключите кабель снова. Всё заработает само.</translation>
    </message>
    <message>
        <source>This machine cannot use cameras</source>
        <translation>Этот компьютер не работает с камерами</translation>
    </message>
    <message>
        <source>Use a hand scanner. The organiser can install what is missing.</source>
        <translation>Используйте ручной сканер. Организатор установит недостающее.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>Камера не даёт изображения</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again.</source>
        <translation>Закройте другие программы, занявшие её, или подключите снова.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>Сканер не отвечает</translation>
    </message>
    <message>
        <source>Other scanners and the camera</source>
        <translation>Другие сканеры и камера</translation>
    </message>
    <message>
        <source>This scanner</source>
        <translation>Этот сканер</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard layout is not known</source>
        <translation>Раскладка сканера неизвестна</translation>
    </message>
    <message>
        <source>Ask the organiser to correct it in the settings.</source>
        <translation>Попросите организатора исправить настройки.</translation>
    </message>
    <message>
        <source>Scanning with the usual layout</source>
        <translation>Сканирование с обычной раскладкой</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Изображение не читается</translation>
    </message>
    <message>
        <source>Take or choose another picture.</source>
        <translation>Сделайте или выберите другое изображение.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Всё остальное</translation>
    </message>
    <message>
        <source>Scanning and verdicts</source>
        <translation>Сканирование и решения</translation>
    </message>
    <message>
        <source>Printing here</source>
        <translation>Печать здесь</translation>
    </message>
    <message>
        <source>The printer is not found</source>
        <translation>Принтер не найден</translation>
    </message>
    <message>
        <source>Switch it on and check its cable. Waiting badges print by themselves.</source>
        <translation>Включите его и проверьте кабель. Ожидающие бейджи напечатаются сами.</translation>
    </message>
    <message>
        <source>It is switched on</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>I have loaded the printer</source>
        <translation>Бланки загружены</translation>
    </message>
    <message>
        <source>This is no ZPL label printer</source>
        <translation>Это не принтер этикеток ZPL</translation>
    </message>
    <message>
        <source>Something else answers. Check the printer&apos;s address and language.</source>
        <translation>Отвечает другое устройство. Проверьте адрес и язык принтера.</translation>
    </message>
    <message>
        <source>The printer stopped answering</source>
        <translation>Принтер перестал отвечать</translation>
    </message>
    <message>
        <source>Look whether the badge came out before you print it again.</source>
        <translation>Проверьте, вышел ли бейдж, прежде чем печатать снова.</translation>
    </message>
    <message>
        <source>The printer refused the badge</source>
        <translation>Принтер отклонил бейдж</translation>
    </message>
    <message>
        <source>Look at its display, or call help.</source>
        <translation>Посмотрите на его экран или вызовите помощь.</translation>
    </message>
    <message>
        <source>The printer holds other paper</source>
        <translation>В принтере другая бумага</translation>
    </message>
    <message>
        <source>Load badge stock, blank side up. Waiting badges print by themselves.</source>
        <translation>Загрузите бланки чистой стороной вверх. Ожидающие бейджи напечатаются сами.</translation>
    </message>
    <message>
        <source>The printer has no badges left</source>
        <translation>В принтере кончились бланки</translation>
    </message>
    <message>
        <source>A badge is stuck in the printer</source>
        <translation>В принтере застрял бейдж</translation>
    </message>
    <message>
        <source>Open it, pull the badge out and close it again.</source>
        <translation>Откройте его, вытащите бейдж и снова закройте.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>Принтер открыт</translation>
    </message>
    <message>
        <source>Close its lid. Waiting badges print by themselves.</source>
        <translation>Закройте крышку. Ожидающие бейджи напечатаются сами.</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>The printer&apos;s ribbon or ink is used up</source>
        <translation>В принтере закончилась лента или краска</translation>
    </message>
    <message>
        <source>Put in a new one. Waiting badges print by themselves.</source>
        <translation>Вставьте новую. Ожидающие бейджи напечатаются сами.</translation>
    </message>
    <message>
        <source>The printer&apos;s tray is full</source>
        <translation>Лоток принтера полон</translation>
    </message>
    <message>
        <source>Take the badges out. Waiting badges print by themselves.</source>
        <translation>Заберите бейджи. Ожидающие напечатаются сами.</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>Принтер на паузе</translation>
    </message>
    <message>
        <source>Press its start button. Waiting badges print by themselves.</source>
        <translation>Нажмите кнопку пуска. Ожидающие бейджи напечатаются сами.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>Принтер остановился</translation>
    </message>
    <message>
        <source>Look at its display, clear what is in the way and close its lid.</source>
        <translation>Посмотрите на экран, уберите помеху и закройте крышку.</translation>
    </message>
    <message>
        <source>It is cleared</source>
        <translation>Помеха убрана</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>Ничего нельзя сохранить</translation>
    </message>
    <message>
        <source>The disk is full or closed. Free space, or call help.</source>
        <translation>Диск заполнен или закрыт. Освободите место или вызовите помощь.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>The data of this kiosk was moved</source>
        <translation>Данные этого терминала перемещены</translation>
    </message>
    <message>
        <source>Put the file back and start the kiosk again, or call help.</source>
        <translation>Верните файл на место и перезапустите терминал или позовите на помощь.</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Диск почти заполнен</translation>
    </message>
    <message>
        <source>Free space soon. A verdict that cannot be sealed is not given.</source>
        <translation>Освободите место. Решение, которое нельзя записать, не выносится.</translation>
    </message>
    <message>
        <source>Everything, for now</source>
        <translation>Пока работает всё</translation>
    </message>
    <message>
        <source>Photo capture</source>
        <translation>Съёмка фото</translation>
    </message>
    <message>
        <source>The data of this kiosk is damaged</source>
        <translation>Данные терминала повреждены</translation>
    </message>
    <message>
        <source>Call help. The journal is kept as far as it can be read.</source>
        <translation>Вызовите помощь. Журнал сохранён, насколько читается.</translation>
    </message>
    <message>
        <source>Call help. Nothing has been lost.</source>
        <translation>Вызовите помощь. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>This key does not open the data</source>
        <translation>Этот ключ не открывает данные</translation>
    </message>
    <message>
        <source>The key of the data is missing</source>
        <translation>Нет ключа к данным</translation>
    </message>
    <message>
        <source>The key of the data cannot be used</source>
        <translation>Ключ к данным непригоден</translation>
    </message>
    <message>
        <source>A newer kiosk has written this data</source>
        <translation>Данные записаны более новой версией</translation>
    </message>
    <message>
        <source>Update this kiosk, or call help.</source>
        <translation>Обновите терминал или вызовите помощь.</translation>
    </message>
    <message>
        <source>Another kiosk is running on this data</source>
        <translation>С этими данными работает другой терминал</translation>
    </message>
    <message>
        <source>Close one of the two.</source>
        <translation>Закройте один из двух.</translation>
    </message>
    <message>
        <source>A command is changing this data</source>
        <translation>Эти данные сейчас изменяет другая команда</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Подождите, пока она завершится.</translation>
    </message>
    <message>
        <source>Set it right, or have an organiser confirm it. The journal keeps what it did.</source>
        <translation>Поставьте их правильно или попросите организатора подтвердить время. Сбой записан в журнале.</translation>
    </message>
    <message>
        <source>Verdicts, by the time from before the jump</source>
        <translation>Решения — по времени до сбоя часов</translation>
    </message>
    <message>
        <source>It is set right</source>
        <translation>Часы поставлены</translation>
    </message>
    <message>
        <source>The clock of this machine jumped ahead by {by}</source>
        <translation>Часы этого компьютера ушли вперёд: {by}</translation>
    </message>
    <message>
        <source>The clock of this machine jumped back by {by}</source>
        <translation>Часы этого компьютера отстали: {by}</translation>
    </message>
    <message>
        <source>The clock of this machine jumped, and nobody has confirmed it</source>
        <translation>Часы этого компьютера сбились, и никто не подтвердил время</translation>
    </message>
    <message>
        <source>Call help, {phone}</source>
        <translation>Помощь, {phone}</translation>
    </message>
    <message>
        <source>Call help</source>
        <translation>Вызвать помощь</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Неполадка</translation>
    </message>
    <message>
        <source>The kiosk needs a hand. Nobody at the gate did anything wrong.</source>
        <translation>Терминалу нужна помощь. Никто на посту не виноват.</translation>
    </message>
    <message>
        <source>This gate cannot judge</source>
        <translation>Решения здесь невозможны</translation>
    </message>
    <message>
        <source>A verdict that cannot be sealed is not given. The kiosk waits, and no one is turned away by mistake.</source>
        <translation>Решение, которое нельзя записать, не выносится. Терминал ждёт, и никому не отказывают по ошибке.</translation>
    </message>
    <message>
        <source>Send the queue to gate {gate}. {hint}</source>
        <translation>Направьте очередь на пост {gate}. {hint}</translation>
    </message>
    <message>
        <source>Nobody has been judged or refused here since {hour}.</source>
        <translation>С {hour} здесь никого не проверяли и никому не отказывали.</translation>
    </message>
    <message>
        <source>Call help.</source>
        <translation>Вызовите помощь.</translation>
    </message>
    <message>
        <source>The gate opens again by itself.</source>
        <translation>Пост откроется сам.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake, nobody at the gate did.</source>
        <translation>Ошибся терминал, а не люди на посту.</translation>
    </message>
    <message>
        <source>The next scan works as usual.</source>
        <translation>Следующее сканирование пройдёт как обычно.</translation>
    </message>
    <message>
        <source>The last code has no verdict: scan it again.</source>
        <translation>По последнему коду решения нет: отсканируйте снова.</translation>
    </message>
    <message>
        <source>Help will ask for this: {reference}</source>
        <translation>При вызове помощи назовите: {reference}</translation>
    </message>
    <message>
        <source>Please call staff</source>
        <translation>Пожалуйста, позовите сотрудников</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Something outside the kiosk is in the way</source>
        <translation>Мешает что-то вне терминала</translation>
    </message>
    <message>
        <source>Call help: the log of this kiosk says what it is.</source>
        <translation>Вызовите помощь: причина указана в журнале терминала.</translation>
    </message>
    <message>
        <source>The photo cannot be used</source>
        <translation>Фото не подходит</translation>
    </message>
    <message>
        <source>Take or choose another photo.</source>
        <translation>Сделайте или выберите другое фото.</translation>
    </message>
    <message>
        <source>The badge could not be saved</source>
        <translation>Не удалось сохранить бейдж</translation>
    </message>
    <message>
        <source>The folder for badges is full or closed. Call help.</source>
        <translation>Папка для бейджей заполнена или закрыта. Вызовите помощь.</translation>
    </message>
    <message>
        <source>Badges as PDF</source>
        <translation>Бейджи в PDF</translation>
    </message>
    <message>
        <source>The badge design is broken</source>
        <translation>Макет бейджа повреждён</translation>
    </message>
    <message>
        <source>Ask the organiser to choose another design.</source>
        <translation>Попросите организатора выбрать другой макет.</translation>
    </message>
    <message>
        <source>The badge design could not be saved</source>
        <translation>Не удалось сохранить макет бейджа</translation>
    </message>
    <message>
        <source>The disk is full or closed. The design saved before is still there.</source>
        <translation>Диск заполнен или закрыт. Прежний сохранённый макет остался.</translation>
    </message>
    <message>
        <source>Saving badge designs</source>
        <translation>Сохранение макетов бейджей</translation>
    </message>
    <message>
        <source>The badge&apos;s code cannot be drawn</source>
        <translation>Код бейджа нельзя нарисовать</translation>
    </message>
    <message>
        <source>Ask the organiser to choose another kind of code.</source>
        <translation>Попросите организатора выбрать другой вид кода.</translation>
    </message>
    <message>
        <source>The desk can tell why.</source>
        <translation>На стойке знают причину.</translation>
    </message>
    <message>
        <source>Someone else was faster</source>
        <translation>Вас опередили</translation>
    </message>
    <message>
        <source>Look at the print queue again.</source>
        <translation>Посмотрите очередь печати ещё раз.</translation>
    </message>
    <message>
        <source>This person has a newer badge</source>
        <translation>У этого человека есть более новый бейдж</translation>
    </message>
    <message>
        <source>Print a new one instead.</source>
        <translation>Распечатайте новый бейдж.</translation>
    </message>
    <message>
        <source>There is a badge already</source>
        <translation>Бейдж уже есть</translation>
    </message>
    <message>
        <source>Say why another one is needed.</source>
        <translation>Укажите, зачем нужен ещё один.</translation>
    </message>
    <message>
        <source>The last badge is not settled yet</source>
        <translation>Последний бейдж ещё не подтверждён</translation>
    </message>
    <message>
        <source>Look whether it came out, and say so.</source>
        <translation>Посмотрите, вышел ли он, и сообщите.</translation>
    </message>
    <message>
        <source>A supervisor has to agree</source>
        <translation>Нужно согласие старшего смены</translation>
    </message>
    <message>
        <source>Ask one to come to this kiosk.</source>
        <translation>Попросите его подойти к терминалу.</translation>
    </message>
    <message>
        <source>The fonts here cannot draw this name</source>
        <translation>Шрифты не могут показать это имя</translation>
    </message>
    <message>
        <source>Ask the organiser to install the fonts for it.</source>
        <translation>Попросите организатора установить шрифты.</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>Мероприятие завершено</translation>
    </message>
    <message>
        <source>Its gates admit nobody with these badges. Press again to print all the same.</source>
        <translation>На входах с этими бейджами никого не пропустят. Нажмите ещё раз, чтобы всё равно напечатать.</translation>
    </message>
    <message>
        <source>This registration gets no badge</source>
        <translation>По этой регистрации бейдж не положен</translation>
    </message>
    <message>
        <source>Everything, as before</source>
        <translation>Всё, как прежде</translation>
    </message>
    <message>
        <source>Ask the organiser to look at it.</source>
        <translation>Попросите организатора проверить.</translation>
    </message>
    <message>
        <source>This PIN cannot be taken</source>
        <translation>Этот PIN не подходит</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другой.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Слишком много неверных PIN</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Подождите и попробуйте снова.</translation>
    </message>
    <message>
        <source>This badge opens for somebody else</source>
        <translation>Этот бейдж закреплён за другим</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Не указано имя</translation>
    </message>
    <message>
        <source>Type the name to be shown.</source>
        <translation>Введите отображаемое имя.</translation>
    </message>
    <message>
        <source>Nobody on duty is called that</source>
        <translation>Такого дежурного нет</translation>
    </message>
    <message>
        <source>Somebody has to stay organiser</source>
        <translation>Кто-то должен остаться организатором</translation>
    </message>
    <message>
        <source>The first officer has to be an organiser</source>
        <translation>Первый дежурный должен быть организатором</translation>
    </message>
    <message>
        <source>The officer on duty may not do this</source>
        <translation>Дежурному это не разрешено</translation>
    </message>
    <message>
        <source>This alert is not there any more</source>
        <translation>Этого сигнала больше нет</translation>
    </message>
    <message>
        <source>Look at the alerts again.</source>
        <translation>Посмотрите сигналы ещё раз.</translation>
    </message>
    <message>
        <source>A note is missing</source>
        <translation>Нет примечания</translation>
    </message>
    <message>
        <source>Say in a few words what was done.</source>
        <translation>Кратко укажите, что сделано.</translation>
    </message>
    <message>
        <source>This passage was decided meanwhile</source>
        <translation>По этому проходу решение уже принято</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>Отсканируйте код снова.</translation>
    </message>
    <message>
        <source>An answer cannot be taken as it is</source>
        <translation>Один из ответов нельзя принять в таком виде</translation>
    </message>
    <message>
        <source>Look at the questions again.</source>
        <translation>Проверьте вопросы ещё раз.</translation>
    </message>
    <message>
        <source>This file is not a watch list</source>
        <translation>Этот файл не список наблюдения</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>Ошибка в настройках</translation>
    </message>
    <message>
        <source>The plan of the event is wrong</source>
        <translation>Ошибка в плане мероприятия</translation>
    </message>
    <message>
        <source>The plan has no such gate</source>
        <translation>В плане нет такого поста</translation>
    </message>
    <message>
        <source>This gate does not lead that way</source>
        <translation>Пост не для этого направления</translation>
    </message>
    <message>
        <source>There is no event on this kiosk yet</source>
        <translation>На терминале ещё нет мероприятия</translation>
    </message>
    <message>
        <source>This kiosk already holds an event</source>
        <translation>На терминале уже есть мероприятие</translation>
    </message>
    <message>
        <source>This file is not a list of people</source>
        <translation>Этот файл не список людей</translation>
    </message>
    <message>
        <source>Export it again from the registration system.</source>
        <translation>Выгрузите его снова из системы регистрации.</translation>
    </message>
    <message>
        <source>Many people known here are not in this list</source>
        <translation>Многих известных здесь людей нет в этом списке</translation>
    </message>
    <message>
        <source>Import the whole list, or say that these people are gone.</source>
        <translation>Импортируйте полный список или подтвердите, что этих людей в нём больше нет.</translation>
    </message>
    <message>
        <source>The files or the roster changed meanwhile</source>
        <translation>Файлы или список тем временем изменились</translation>
    </message>
    <message>
        <source>Look at the changes again, then import.</source>
        <translation>Посмотрите изменения ещё раз и импортируйте.</translation>
    </message>
    <message>
        <source>After this import nobody could enter</source>
        <translation>После этого импорта никто не смог бы войти</translation>
    </message>
    <message>
        <source>Look whether it is the right file of the right event. If it is meant, say so.</source>
        <translation>Проверьте, тот ли это файл того ли мероприятия. Если так и задумано, подтвердите.</translation>
    </message>
    <message>
        <source>This file could not be imported</source>
        <translation>Не удалось импортировать этот файл</translation>
    </message>
    <message>
        <source>It is too large or broken. Export it again, as CSV if you can.</source>
        <translation>Он слишком большой или повреждён. Экспортируйте его снова, по возможности в CSV.</translation>
    </message>
    <message>
        <source>This spelling cannot be taken</source>
        <translation>Такое написание принять нельзя</translation>
    </message>
    <message>
        <source>Write the name in Latin letters, as in the passport.</source>
        <translation>Напишите имя латинскими буквами, как в паспорте.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Этот ключ непригоден</translation>
    </message>
    <message>
        <source>This kiosk has no key to sign badges</source>
        <translation>У терминала нет ключа для подписи бейджей</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>Неверная парольная фраза</translation>
    </message>
</context>
<context>
    <name>vouching</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The next PIN is looked at from {hour}.</source>
        <translation>Следующий PIN можно ввести с {hour}.</translation>
    </message>
    <message>
        <source>This officer&apos;s badge is no longer valid.</source>
        <translation>Бейдж этого сотрудника больше не действует.</translation>
    </message>
    <message>
        <source>It takes another person than the first.</source>
        <translation>Нужен другой сотрудник, не первый.</translation>
    </message>
    <message>
        <source>This officer may not decide this.</source>
        <translation>Этот сотрудник не может это решать.</translation>
    </message>
    <message>
        <source>{headline}.</source>
        <translation>{headline}.</translation>
    </message>
</context>
<context>
    <name>whys</name>
    <message>
        <source>Escorted by host</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>Called by protocol</source>
        <translation>Служба протокола</translation>
    </message>
    <message>
        <source>Plan is wrong</source>
        <translation>Ошибка в плане</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Код не читается</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Медпомощь</translation>
    </message>
    <message>
        <source>Mistake of staff</source>
        <translation>Ошибка персонала</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>In</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Вход и выход</translation>
    </message>
    <message>
        <source>Not a ticket code</source>
        <translation>Это не код билета</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Другое мероприятие</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>Поддельный код</translation>
    </message>
    <message>
        <source>Unknown signature</source>
        <translation>Неизвестная подпись</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>Нет в списке</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>Код аннулирован</translation>
    </message>
    <message>
        <source>Replaced by a newer badge</source>
        <translation>Бейдж заменён новым</translation>
    </message>
    <message>
        <source>Code blocked</source>
        <translation>Код заблокирован</translation>
    </message>
    <message>
        <source>Access barred</source>
        <translation>Вход запрещён</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>Регистрация отозвана</translation>
    </message>
    <message>
        <source>Registration declined</source>
        <translation>Регистрация отклонена</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Регистрация отменена</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>Входы закрыты</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Ещё не одобрено</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Ещё не оплачено</translation>
    </message>
    <message>
        <source>Badge required</source>
        <translation>Нужен бейдж</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Ещё не действует</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Уже не действует</translation>
    </message>
    <message>
        <source>No access here</source>
        <translation>Нет доступа</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Вне часов доступа</translation>
    </message>
    <message>
        <source>Rule not met</source>
        <translation>Условие не выполнено</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Уже использован</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Уже внутри</translation>
    </message>
    <message>
        <source>Outer gate first</source>
        <translation>Сначала внешний пост</translation>
    </message>
    <message>
        <source>Zone is full</source>
        <translation>Мест нет</translation>
    </message>
    <message>
        <source>Escort required</source>
        <translation>Нужно сопровождение</translation>
    </message>
    <message>
        <source>Questions open</source>
        <translation>Нужны ответы</translation>
    </message>
    <message>
        <source>Compare identity</source>
        <translation>Проверить личность</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Не тот человек</translation>
    </message>
    <message>
        <source>This is not the code of a ticket or badge</source>
        <translation>Это не код билета или бейджа</translation>
    </message>
    <message>
        <source>This ticket is for another event</source>
        <translation>Этот билет на другое мероприятие</translation>
    </message>
    <message>
        <source>We did not make this code</source>
        <translation>Этот код создали не мы</translation>
    </message>
    <message>
        <source>This code is signed with a key we do not know</source>
        <translation>Код подписан неизвестным ключом</translation>
    </message>
    <message>
        <source>Nobody on the roster has this code</source>
        <translation>Такого кода в списке ни у кого нет</translation>
    </message>
    <message>
        <source>This code has been revoked</source>
        <translation>Этот код аннулирован</translation>
    </message>
    <message>
        <source>A newer badge has replaced this one</source>
        <translation>Этот бейдж заменён более новым</translation>
    </message>
    <message>
        <source>This code is blocked</source>
        <translation>Этот код заблокирован</translation>
    </message>
    <message>
        <source>This person may not enter</source>
        <translation>Этому человеку вход запрещён</translation>
    </message>
    <message>
        <source>This registration was withdrawn</source>
        <translation>Эта регистрация отозвана</translation>
    </message>
    <message>
        <source>This registration was not accepted</source>
        <translation>Эта регистрация не принята</translation>
    </message>
    <message>
        <source>This registration was cancelled</source>
        <translation>Эта регистрация отменена</translation>
    </message>
    <message>
        <source>Nobody enters during the lockdown</source>
        <translation>Входы закрыты, не входит никто</translation>
    </message>
    <message>
        <source>The organiser has not approved this registration yet</source>
        <translation>Организатор ещё не одобрил эту регистрацию</translation>
    </message>
    <message>
        <source>The fee is not paid yet</source>
        <translation>Взнос ещё не оплачен</translation>
    </message>
    <message>
        <source>This gate takes badges only</source>
        <translation>Здесь проходят только по бейджам</translation>
    </message>
    <message>
        <source>This code is not valid yet</source>
        <translation>Этот код ещё не действует</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Этот код уже не действует</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>Нет доступа в эту зону</translation>
    </message>
    <message>
        <source>The zone is closed now</source>
        <translation>Зона сейчас закрыта</translation>
    </message>
    <message>
        <source>The rules of this gate do not allow it now</source>
        <translation>Правила этого поста сейчас не позволяют</translation>
    </message>
    <message>
        <source>This ticket has been used already</source>
        <translation>Этот билет уже использован</translation>
    </message>
    <message>
        <source>This person is inside already</source>
        <translation>Этот человек уже внутри</translation>
    </message>
    <message>
        <source>The outer gate comes first</source>
        <translation>Сначала внешний пост</translation>
    </message>
    <message>
        <source>The zone is full</source>
        <translation>В зоне нет мест</translation>
    </message>
    <message>
        <source>This person enters with an escort</source>
        <translation>Вход только с сопровождением</translation>
    </message>
    <message>
        <source>Some questions are not answered yet</source>
        <translation>Есть вопросы без ответа</translation>
    </message>
    <message>
        <source>The organiser asked for this check</source>
        <translation>Эту проверку запросил организатор</translation>
    </message>
    <message>
        <source>The face does not match</source>
        <translation>Лицо не совпадает</translation>
    </message>
    <message>
        <source>The event is not open yet</source>
        <translation>Мероприятие ещё не открыто</translation>
    </message>
    <message>
        <source>It may be damaged, or the code of something else.</source>
        <translation>Он повреждён или это код чего-то другого.</translation>
    </message>
    <message>
        <source>It is well made, but does not belong here.</source>
        <translation>Билет исправен, но здесь не действует.</translation>
    </message>
    <message>
        <source>Its signature does not match what it says.</source>
        <translation>Подпись не соответствует содержанию.</translation>
    </message>
    <message>
        <source>It may be new: the organiser can add the key.</source>
        <translation>Возможно, он новый: организатор может его добавить.</translation>
    </message>
    <message>
        <source>The registration may be newer than the roster here.</source>
        <translation>Регистрация может быть новее этого списка.</translation>
    </message>
    <message>
        <source>The organiser took it back. It opens no gate.</source>
        <translation>Организатор его аннулировал. Он нигде не действует.</translation>
    </message>
    <message>
        <source>Only the newest badge of a person is valid.</source>
        <translation>Действует только самый новый бейдж.</translation>
    </message>
    <message>
        <source>The desk can tell why, and may unblock it.</source>
        <translation>На стойке знают причину и могут разблокировать.</translation>
    </message>
    <message>
        <source>It holds at every gate. The ways out stay open.</source>
        <translation>Это касается всех входов. Выходы остаются открытыми.</translation>
    </message>
    <message>
        <source>They come from the registration system.</source>
        <translation>Они заданы в системе регистрации.</translation>
    </message>
    <message>
        <source>When somebody leaves, there is room again.</source>
        <translation>Место появится, когда кто-то выйдет.</translation>
    </message>
    <message>
        <source>Staff compared the face and turned the admission down.</source>
        <translation>Сотрудники сверили лицо и отказали в проходе.</translation>
    </message>
    <message>
        <source>It is sealed in the journal.</source>
        <translation>Это записано в журнале.</translation>
    </message>
    <message>
        <source>This says nothing about the person.</source>
        <translation>Это ничего не говорит о человеке.</translation>
    </message>
    <message>
        <source>Only the registration is in the way.</source>
        <translation>Мешает только регистрация.</translation>
    </message>
    <message>
        <source>The code is good.</source>
        <translation>Код в порядке.</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Первый вход</translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation>Повторный вход</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Not seen entering</source>
        <translation>Вход не отмечен</translation>
    </message>
    <message>
        <source>Not on this roster</source>
        <translation>Нет в этом списке</translation>
    </message>
    <message>
        <source>Checked in elsewhere</source>
        <translation>Уже отмечен в другом месте</translation>
    </message>
    <message>
        <source>Old roster</source>
        <translation>Старый список</translation>
    </message>
    <message>
        <source>Check the clock</source>
        <translation>Проверьте часы</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>Прочтите примечание</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Список наблюдения</translation>
    </message>
    <message>
        <source>This person is inside already by the records. Ask why.</source>
        <translation>По записям этот человек уже внутри. Спросите почему.</translation>
    </message>
    <message>
        <source>{zone} is nearly full. Tell your supervisor.</source>
        <translation>{zone}: почти нет мест. Сообщите старшему.</translation>
    </message>
    <message>
        <source>Nobody here knows what this ticket is for. Ask your supervisor.</source>
        <translation>Здесь неизвестно, на что этот билет. Спросите старшего смены.</translation>
    </message>
    <message>
        <source>Nobody here knows for which day this ticket is. Ask your supervisor.</source>
        <translation>Здесь неизвестно, на какой день этот билет. Спросите старшего смены.</translation>
    </message>
    <message>
        <source>Nobody used this code here before.</source>
        <translation>Этот код здесь ещё не использовали.</translation>
    </message>
    <message>
        <source>This person has been inside before.</source>
        <translation>Этот человек уже был внутри.</translation>
    </message>
    <message>
        <source>The exit is counted.</source>
        <translation>Выход учтён.</translation>
    </message>
    <message>
        <source>No entry was recorded. The exit is.</source>
        <translation>Вход не записан, выход записан.</translation>
    </message>
    <message>
        <source>The signature is genuine. The roster here does not know the person.</source>
        <translation>Подпись подлинная. В этом списке человека нет.</translation>
    </message>
    <message>
        <source>Somebody else has checked this person in already.</source>
        <translation>Кто-то другой уже отметил прибытие этого человека.</translation>
    </message>
    <message>
        <source>The roster is old: later changes are not known here.</source>
        <translation>Список старый: позднейшие изменения здесь неизвестны.</translation>
    </message>
    <message>
        <source>The clock of this kiosk jumped: call help when the queue allows.</source>
        <translation>Часы терминала сбились: вызовите помощь, когда позволит очередь.</translation>
    </message>
    <message>
        <source>The organiser left a note.</source>
        <translation>Организатор оставил примечание.</translation>
    </message>
    <message>
        <source>Security has been told.</source>
        <translation>Охрана уведомлена.</translation>
    </message>
    <message>
        <source>The badge is being printed.</source>
        <translation>Бейдж печатается.</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>Бейдж напечатан.</translation>
    </message>
    <message>
        <source>There is no printer here. Badge {detail} was saved as a PDF.</source>
        <translation>Здесь нет принтера. Бейдж {detail} сохранён в PDF.</translation>
    </message>
    <message>
        <source>The badge waits for the printer and comes out by itself.</source>
        <translation>Бейдж ждёт принтера и выйдет автоматически.</translation>
    </message>
    <message>
        <source>The badge was not printed. Look at the printer.</source>
        <translation>Бейдж не напечатан. Проверьте принтер.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether the badge came out.</source>
        <translation>Принтер не отвечает. Посмотрите, вышел ли бейдж.</translation>
    </message>
    <message>
        <source>The event is over: its gates admit nobody with this badge. Press again to print it all the same.</source>
        <translation>Мероприятие завершено: на входах с этим бейджем никого не пропустят. Нажмите ещё раз, чтобы всё равно напечатать.</translation>
    </message>
    <message>
        <source>The fonts here cannot draw this name. Nothing was printed.</source>
        <translation>Шрифты не могут показать это имя. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>Undone. The passage no longer counts.</source>
        <translation>Отменено. Проход больше не учитывается.</translation>
    </message>
    <message>
        <source>It is too late to undo this passage.</source>
        <translation>Отменить этот проход уже поздно.</translation>
    </message>
    <message>
        <source>The officer on duty may not do this.</source>
        <translation>Дежурному это не разрешено.</translation>
    </message>
    <message>
        <source>Security’s screen says that you need help.</source>
        <translation>На экране службы безопасности видно, что вам нужна помощь.</translation>
    </message>
    <message>
        <source>Send the person to: {detail}. Nobody was admitted.</source>
        <translation>Направьте человека сюда: {detail}. Никто не допущен.</translation>
    </message>
    <message>
        <source>Let through against the verdict by {detail}, for this once.</source>
        <translation>Проход вопреки решению под ответственность: {detail}; только на этот раз.</translation>
    </message>
    <message>
        <source>Found by name. It is sealed that {detail} did it.</source>
        <translation>Найдено по имени. Записано, кто это сделал: {detail}.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>Ответы сохранены.</translation>
    </message>
</context>
</TS>
