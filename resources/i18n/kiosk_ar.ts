<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%n badge(s) left</source>
        <translation>
            <numerusform>لا شارات متبقية</numerusform>
            <numerusform>بقيت شارة واحدة</numerusform>
            <numerusform>بقيت شارتان</numerusform>
            <numerusform>بقيت %n شارات</numerusform>
            <numerusform>بقيت %n شارة</numerusform>
            <numerusform>بقيت %n شارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>نفدت</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n waiting</source>
        <translation>
            <numerusform>متوقفة</numerusform>
            <numerusform>متوقفة، شارة واحدة منتظرة</numerusform>
            <numerusform>متوقفة، شارتان منتظرتان</numerusform>
            <numerusform>متوقفة، %n شارات منتظرة</numerusform>
            <numerusform>متوقفة، %n شارة منتظرة</numerusform>
            <numerusform>متوقفة، %n شارة منتظرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed so far.</source>
        <translation>
            <numerusform>لم تُطبع أي شارة بعد.</numerusform>
            <numerusform>طُبعت شارة واحدة حتى الآن.</numerusform>
            <numerusform>طُبعت شارتان حتى الآن.</numerusform>
            <numerusform>طُبعت %n شارات حتى الآن.</numerusform>
            <numerusform>طُبعت %n شارة حتى الآن.</numerusform>
            <numerusform>طُبعت %n شارة حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s old</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %n ثوانٍ</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>لا تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In step, %n kiosk(s)</source>
        <translation>
            <numerusform>متزامن، بلا أجهزة</numerusform>
            <numerusform>متزامن، جهاز واحد</numerusform>
            <numerusform>متزامن، جهازان</numerusform>
            <numerusform>متزامن، %n أجهزة</numerusform>
            <numerusform>متزامن، %n جهازًا</numerusform>
            <numerusform>متزامن، %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>بلا فئات</numerusform>
            <numerusform>فئة واحدة</numerusform>
            <numerusform>فئتان</numerusform>
            <numerusform>%n فئات</numerusform>
            <numerusform>%n فئة</numerusform>
            <numerusform>%n فئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left before a wait.</source>
        <translation>
            <numerusform>رقم سري خاطئ. لم تبقَ محاولة قبل الانتظار.</numerusform>
            <numerusform>رقم سري خاطئ. بقيت محاولة واحدة قبل الانتظار.</numerusform>
            <numerusform>رقم سري خاطئ. بقيت محاولتان قبل الانتظار.</numerusform>
            <numerusform>رقم سري خاطئ. بقيت %n محاولات قبل الانتظار.</numerusform>
            <numerusform>رقم سري خاطئ. بقيت %n محاولة قبل الانتظار.</numerusform>
            <numerusform>رقم سري خاطئ. بقيت %n محاولة قبل الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits all %n people.</source>
        <translation>
            <numerusform>لا أحد في القائمة.</numerusform>
            <numerusform>تتسع للشخص الوحيد.</numerusform>
            <numerusform>تتسع للشخصين.</numerusform>
            <numerusform>تتسع لجميع الأشخاص وعددهم %n.</numerusform>
            <numerusform>تتسع لجميع الأشخاص وعددهم %n.</numerusform>
            <numerusform>تتسع لجميع الأشخاص وعددهم %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not fit.</source>
        <translation>
            <numerusform>تتسع للجميع.</numerusform>
            <numerusform>لا تتسع لشخص واحد.</numerusform>
            <numerusform>لا تتسع لشخصين.</numerusform>
            <numerusform>لا تتسع لـ %n أشخاص.</numerusform>
            <numerusform>لا تتسع لـ %n شخصًا.</numerusform>
            <numerusform>لا تتسع لـ %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shrink, the smallest to {size} mm.</source>
        <translation>
            <numerusform>لا نص مصغَّر؛ الأصغر {size} مم.</numerusform>
            <numerusform>نص واحد يُصغَّر إلى {size} مم.</numerusform>
            <numerusform>نصان يُصغَّران، الأصغر إلى {size} مم.</numerusform>
            <numerusform>%n نصوص تُصغَّر، الأصغر إلى {size} مم.</numerusform>
            <numerusform>%n نصًا يُصغَّر، الأصغر إلى {size} مم.</numerusform>
            <numerusform>%n نص يُصغَّر، الأصغر إلى {size} مم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have letters no font here draws.</source>
        <translation>
            <numerusform>لا حروف غير قابلة للرسم.</numerusform>
            <numerusform>اسم واحد فيه حروف لا يرسمها أي خط هنا.</numerusform>
            <numerusform>اسمان فيهما حروف لا يرسمها أي خط هنا.</numerusform>
            <numerusform>%n أسماء فيها حروف لا يرسمها أي خط هنا.</numerusform>
            <numerusform>%n اسمًا فيها حروف لا يرسمها أي خط هنا.</numerusform>
            <numerusform>%n اسم فيها حروف لا يرسمها أي خط هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>لا مناطق</numerusform>
            <numerusform>منطقة واحدة</numerusform>
            <numerusform>منطقتان</numerusform>
            <numerusform>%n مناطق</numerusform>
            <numerusform>%n منطقة</numerusform>
            <numerusform>%n منطقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s)</source>
        <translation>
            <numerusform>لا بوابات</numerusform>
            <numerusform>بوابة واحدة</numerusform>
            <numerusform>بوابتان</numerusform>
            <numerusform>%n بوابات</numerusform>
            <numerusform>%n بوابة</numerusform>
            <numerusform>%n بوابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of this category</source>
        <translation>
            <numerusform>لا أحد من هذه الفئة</numerusform>
            <numerusform>شخص واحد من هذه الفئة</numerusform>
            <numerusform>شخصان من هذه الفئة</numerusform>
            <numerusform>%n أشخاص من هذه الفئة</numerusform>
            <numerusform>%n شخصا من هذه الفئة</numerusform>
            <numerusform>%n شخص من هذه الفئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>لا أحد في وقت واحد</numerusform>
            <numerusform>شخص واحد في وقت واحد</numerusform>
            <numerusform>شخصان في وقت واحد</numerusform>
            <numerusform>%n أشخاص في وقت واحد</numerusform>
            <numerusform>%n شخصا في وقت واحد</numerusform>
            <numerusform>%n شخص في وقت واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people pass with this escort</source>
        <translation>
            <numerusform>لا أحد يمر مع هذا المرافق</numerusform>
            <numerusform>يمر شخص واحد مع هذا المرافق</numerusform>
            <numerusform>يمر شخصان مع هذا المرافق</numerusform>
            <numerusform>يمر %n أشخاص مع هذا المرافق</numerusform>
            <numerusform>يمر %n شخصًا مع هذا المرافق</numerusform>
            <numerusform>يمر %n شخص مع هذا المرافق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا دخول</numerusform>
            <numerusform>دخول واحد</numerusform>
            <numerusform>دخولان</numerusform>
            <numerusform>%n مرات دخول</numerusform>
            <numerusform>%n مرة دخول</numerusform>
            <numerusform>%n مرة دخول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>الشارة كاملة</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>المحدَّد: {count}</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>تصميم جديد</translation>
    </message>
    <message>
        <source>Duplicate this design</source>
        <translation>تكرار هذا التصميم</translation>
    </message>
    <message>
        <source>Import from Indico or pretix…</source>
        <translation>استيراد من Indico أو pretix…</translation>
    </message>
    <message>
        <source>Print badges with this design</source>
        <translation>طباعة الشارات بهذا التصميم</translation>
    </message>
    <message>
        <source>Delete this design…</source>
        <translation>حذف هذا التصميم…</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}، نسخة</translation>
    </message>
</context>
<context>
    <name>SecurityCounting</name>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>لا أحد في الداخل</numerusform>
            <numerusform>شخص واحد في الداخل</numerusform>
            <numerusform>شخصان في الداخل</numerusform>
            <numerusform>%n أشخاص في الداخل</numerusform>
            <numerusform>%n شخصا في الداخل</numerusform>
            <numerusform>%n شخص في الداخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>لا مكان شاغر</numerusform>
            <numerusform>مكان شاغر واحد</numerusform>
            <numerusform>مكانان شاغران</numerusform>
            <numerusform>%n أماكن شاغرة</numerusform>
            <numerusform>%n مكانا شاغرا</numerusform>
            <numerusform>%n مكان شاغر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s)</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>تنبيه جديد واحد</numerusform>
            <numerusform>تنبيهان جديدان</numerusform>
            <numerusform>%n تنبيهات جديدة</numerusform>
            <numerusform>%n تنبيها جديدا</numerusform>
            <numerusform>%n تنبيه جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>لا أحد اليوم</numerusform>
            <numerusform>اليوم: %n</numerusform>
            <numerusform>اليوم: %n</numerusform>
            <numerusform>اليوم: %n</numerusform>
            <numerusform>اليوم: %n</numerusform>
            <numerusform>اليوم: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused within two minutes.</source>
        <translation>
            <numerusform>لا رفض خلال دقيقتين.</numerusform>
            <numerusform>رفض واحد خلال دقيقتين.</numerusform>
            <numerusform>حالتا رفض خلال دقيقتين.</numerusform>
            <numerusform>%n حالات رفض خلال دقيقتين.</numerusform>
            <numerusform>%n حالة رفض خلال دقيقتين.</numerusform>
            <numerusform>%n حالة رفض خلال دقيقتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the journal are lost.</source>
        <translation>
            <numerusform>لم يُفقد أي قيد من السجل.</numerusform>
            <numerusform>فُقد قيد واحد من السجل.</numerusform>
            <numerusform>فُقد قيدان من السجل.</numerusform>
            <numerusform>فُقدت %n قيود من السجل.</numerusform>
            <numerusform>فُقد %n قيداً من السجل.</numerusform>
            <numerusform>فُقد %n قيد من السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s after {gate}.</source>
        <translation>
            <numerusform>بعد %n ث من {gate}.</numerusform>
            <numerusform>بعد %n ث من {gate}.</numerusform>
            <numerusform>بعد %n ث من {gate}.</numerusform>
            <numerusform>بعد %n ث من {gate}.</numerusform>
            <numerusform>بعد %n ث من {gate}.</numerusform>
            <numerusform>بعد %n ث من {gate}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s apart. Two badges?</source>
        <translation>
            <numerusform>الفارق %n ث. شارتان؟</numerusform>
            <numerusform>الفارق %n ث. شارتان؟</numerusform>
            <numerusform>الفارق %n ث. شارتان؟</numerusform>
            <numerusform>الفارق %n ث. شارتان؟</numerusform>
            <numerusform>الفارق %n ث. شارتان؟</numerusform>
            <numerusform>الفارق %n ث. شارتان؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>لم يُعثر على أحد</numerusform>
            <numerusform>عُثر على شخص واحد</numerusform>
            <numerusform>عُثر على شخصين</numerusform>
            <numerusform>عُثر على %n أشخاص</numerusform>
            <numerusform>عُثر على %n شخصا</numerusform>
            <numerusform>عُثر على %n شخص</numerusform>
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
        <translation>يمر مع مرافق.</translation>
    </message>
    <message>
        <source>Code used once, at {hour}.</source>
        <translation>استُخدم الرمز مرة واحدة، الساعة {hour}.</translation>
    </message>
    <message>
        <source>Last passage: {gate}, {way}, {hour}.</source>
        <translation>آخر مرور: {gate}، {way}، {hour}.</translation>
    </message>
    <message>
        <source>No badge printed yet.</source>
        <translation>لم تُطبع شارة بعد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>ليس هذا الشخص</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>هل خرجت الشارة؟</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>أعد المحاولة…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>طباعة مرة أخرى…</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>طباعة الشارة</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>{arrived} of {expected}</source>
        <translation>{arrived} من {expected}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقعون</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الواصلون</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الغائبون</translation>
    </message>
    <message>
        <source>Due, not here</source>
        <translation>تأخّر وصولهم</translation>
    </message>
    <message>
        <source>Expected later</source>
        <translation>متوقعون لاحقًا</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>بلا وفد</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>مصنف بيانات</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>لا أحد بعد.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Arrived: {share}</source>
        <translation>الواصلون: {share}</translation>
    </message>
    <message>
        <source>The first: {time}</source>
        <translation>أول الواصلين: {time}</translation>
    </message>
    <message>
        <source>Due and not here: {count}</source>
        <translation>تأخّر وصولهم: {count}</translation>
    </message>
    <message>
        <source>Expected later: {count}</source>
        <translation>متوقعون لاحقًا: {count}</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>و{count} آخرون</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>غير مدرج في القائمة</translation>
    </message>
</context>
<context>
    <name>bar</name>
    <message>
        <source>{event} · Day {number}</source>
        <translation>{event} · اليوم {number}</translation>
    </message>
    <message>
        <source>{event} · Day {number}, {session}</source>
        <translation>{event} · اليوم {number}، {session}</translation>
    </message>
</context>
<context>
    <name>by_hand</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>طباعة مرة أخرى…</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>طباعة الشارة</translation>
    </message>
    <message>
        <source>Note, in a few words</source>
        <translation>ملاحظة في كلمات قليلة</translation>
    </message>
    <message>
        <source>Say in a few words why</source>
        <translation>اذكر السبب في كلمات قليلة</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Waiting for the note</source>
        <translation>في انتظار الملاحظة</translation>
    </message>
    <message>
        <source>Admit by hand</source>
        <translation>السماح بلا رمز</translation>
    </message>
    <message>
        <source>Check at the gate</source>
        <translation>تحقّق عند البوابة</translation>
    </message>
    <message>
        <source>On to the override</source>
        <translation>إلى تجاوز القرار</translation>
    </message>
    <message>
        <source>Seal the refusal</source>
        <translation>سجّل الرفض</translation>
    </message>
    <message>
        <source>Is this the person?</source>
        <translation>هل هذا هو الشخص؟</translation>
    </message>
    <message>
        <source>Why without a code?</source>
        <translation>لماذا بلا رمز؟</translation>
    </message>
    <message>
        <source>It is sealed that {officer} found this person by name, and why.</source>
        <translation>يُسجَّل أن {officer} عثر على هذا الشخص بالاسم، مع السبب.</translation>
    </message>
    <message>
        <source>Only security and supervisors admit by hand.</source>
        <translation>السماح بلا رمز للأمن والمشرفين فقط.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>May pass here now: {note}.</source>
        <translation>يمكنه المرور هنا الآن: {note}.</translation>
    </message>
    <message>
        <source>Staff can resolve it at the gate.</source>
        <translation>يستطيع الموظفون حلّه عند البوابة.</translation>
    </message>
    <message>
        <source>No code would get this person in, either.</source>
        <translation>ولن يُسمح لهذا الشخص حتى برمز.</translation>
    </message>
</context>
<context>
    <name>designer</name>
    <message>
        <source>Front</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>الشارة كاملة</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>حفظ التصميم</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>طباعة تجربة</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>إضافة طبقة</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>التصاميم</translation>
    </message>
    <message>
        <source>Back to the organiser&apos;s screens</source>
        <translation>العودة إلى شاشات المنظِّم</translation>
    </message>
    <message>
        <source>Back to the hardest</source>
        <translation>العودة إلى أصعب الأسماء</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>جرّبها على</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>الاسم الأصلي</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء الشخصية</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Surname as registered</source>
        <translation>اللقب كما ورد في التسجيل</translation>
    </message>
    <message>
        <source>Given names as registered</source>
        <translation>الأسماء كما وردت في التسجيل</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>الكتابة بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Whom a companion accompanies</source>
        <translation>الشخص الذي يصحبه المرافق</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Code of the delegation</source>
        <translation>رمز الوفد</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Letter of the category</source>
        <translation>حرف الفئة</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>رقم الشارة</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Event, short</source>
        <translation>الفعالية، مختصرًا</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>رمز شريطي</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>مجموعة نصوص</translation>
    </message>
    <message>
        <source>Category band</source>
        <translation>شريط الفئة</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>شكل بيضوي</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Field of the person</source>
        <translation>حقل من بيانات الشخص</translation>
    </message>
    <message>
        <source>Image from a file…</source>
        <translation>صورة من ملف…</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>أطول اسم</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربي</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>صيني</translation>
    </message>
    <message>
        <source>Two scripts</source>
        <translation>كتابتان</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>Mononym</source>
        <translation>اسم واحد</translation>
    </message>
    <message>
        <source>Long position</source>
        <translation>منصب طويل</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>سيريلي</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>أقصر اسم</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>الدوران</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الثخانة</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>ليس أقل من</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>أقصى عدد للأسطر</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>داخل الإطار</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>تباعد الأحرف</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الفراغ</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>الزوايا</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>الحافة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>نوع الرمز</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>الهامش الخالي</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>سُمك الخط</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>المربع</translation>
    </message>
    <message>
        <source>Square, across</source>
        <translation>المربع، أفقيًا</translation>
    </message>
    <message>
        <source>Square, down</source>
        <translation>المربع، عموديًا</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>مع الأسماء</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>عمود الأوقات</translation>
    </message>
    <message>
        <source>Where the script begins</source>
        <translation>حيث تبدأ الكتابة</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Where the script ends</source>
        <translation>حيث تنتهي الكتابة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>لفّ السطر</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>في الأسفل</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>First letters</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>حبر</translation>
    </message>
    <message>
        <source>Quiet ink</source>
        <translation>حبر هادئ</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>باهت</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>خط رفيع</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>ضباب</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>{title} (printed now)</source>
        <translation>{title} (يُطبع به الآن)</translation>
    </message>
    <message>
        <source>Designs of Indico or pretix</source>
        <translation>تصاميم من Indico أو pretix</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>That cannot be: {element}</source>
        <translation>هذا غير ممكن: {element}</translation>
    </message>
    <message>
        <source>A test was sent to {printer}.</source>
        <translation>أُرسلت تجربة إلى {printer}.</translation>
    </message>
    <message>
        <source>There is no printer: the test is a PDF file in the folder “badges”.</source>
        <translation>لا توجد طابعة: التجربة ملف PDF في المجلد “badges”.</translation>
    </message>
    <message>
        <source>Its code opens no gate.</source>
        <translation>رمزها لا يفتح أي بوابة.</translation>
    </message>
    <message>
        <source>{} has no counterpart here</source>
        <translation>لا مقابل لـ {} هنا</translation>
    </message>
    <message>
        <source>its background is not in the export: add it as an image</source>
        <translation>خلفيته ليست في الملف المصدَّر: أضفها كصورة</translation>
    </message>
    <message>
        <source>its picture is not in the export: choose {} as its file</source>
        <translation>صورته ليست في الملف المصدَّر: اختر {} ملفًا لها</translation>
    </message>
    <message>
        <source>the country of a person is shown as the delegation</source>
        <translation>يظهر بلد الشخص بوصفه الوفد</translation>
    </message>
    <message>
        <source>whoever has no photo gets a silhouette there</source>
        <translation>تظهر صورة ظلية لمن ليست له صورة</translation>
    </message>
    <message>
        <source>prints the badges of {} from now on</source>
        <translation>يُستخدم من الآن لطباعة شارات {}</translation>
    </message>
    <message>
        <source>is of no category that plan or roster know</source>
        <translation>لا ينتمي إلى أي فئة تعرفها الخطة أو القائمة</translation>
    </message>
    <message>
        <source>justified text is set flush left</source>
        <translation>النص المضبوط يُصفّ إلى اليسار</translation>
    </message>
    <message>
        <source>its background is a PDF: give it with the layout, else only its size is taken over</source>
        <translation>خلفيته ملف PDF: أرفقه بالتخطيط وإلا أُخذ حجمه فقط</translation>
    </message>
    <message>
        <source>its background became a picture</source>
        <translation>أصبحت خلفيته صورة</translation>
    </message>
    <message>
        <source>the image {} is taken for the photo</source>
        <translation>تُعدّ الصورة {} صورة الشخص</translation>
    </message>
    <message>
        <source>Everything has a counterpart here.</source>
        <translation>لكل شيء مقابل هنا.</translation>
    </message>
    <message>
        <source>“{title}” was imported; save it to keep it.</source>
        <translation>استُورد “{title}”؛ احفظه للاحتفاظ به.</translation>
    </message>
    <message>
        <source>“{title}” was imported and saved.</source>
        <translation>استُورد «{title}» وحُفظ.</translation>
    </message>
    <message>
        <source>Tried as a printer of {dpi} dots an inch prints it.</source>
        <translation>جُرّب كما تطبعه طابعة بدقة {dpi} نقطة في البوصة.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>احفظ على أي حال</translation>
    </message>
    <message>
        <source>Delete the design “{title}”?</source>
        <translation>هل تريد حذف التصميم “{title}”؟</translation>
    </message>
    <message>
        <source>Badges that were printed with it stay valid.</source>
        <translation>تبقى الشارات المطبوعة به صالحة.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save before closing?</source>
        <translation>هل تريد الحفظ قبل الإغلاق؟</translation>
    </message>
    <message>
        <source>Go on designing</source>
        <translation>متابعة التصميم</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>اسم التصميم</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>حجم معتاد</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Front only</source>
        <translation>الوجه فقط</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>الوجه والظهر</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>One badge a page</source>
        <translation>شارة واحدة في الصفحة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>محاذاة الحواف اليسرى</translation>
    </message>
    <message>
        <source>Align middles, side by side</source>
        <translation>محاذاة المراكز أفقيًا</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>محاذاة الحواف اليمنى</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>محاذاة الحواف العليا</translation>
    </message>
    <message>
        <source>Align middles, one above the other</source>
        <translation>محاذاة المراكز عموديًا</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>محاذاة الحواف السفلى</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>فراغات متساوية أفقيًا</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom</source>
        <translation>فراغات متساوية عموديًا</translation>
    </message>
    <message>
        <source>Stack texts, or take a stack apart</source>
        <translation>جمع النصوص أو فصل مجموعة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>who does not fit</source>
        <translation>من لا تتسع له</translation>
    </message>
    <message>
        <source>invented people, as the roster is empty</source>
        <translation>أشخاص وهميون، لأن القائمة فارغة</translation>
    </message>
    <message>
        <source>the hardest people of this roster</source>
        <translation>أصعب الأسماء في هذه القائمة</translation>
    </message>
    <message>
        <source>It could not be tried on everybody.</source>
        <translation>تعذّرت تجربته على الجميع.</translation>
    </message>
    <message>
        <source>Trying it on everybody…</source>
        <translation>جارٍ التجربة على الجميع…</translation>
    </message>
    <message>
        <source>Nobody to try it on yet.</source>
        <translation>لا أحد للتجربة عليه بعد.</translation>
    </message>
    <message>
        <source>Tried on {done} of {people} people.</source>
        <translation>جُرّبت على {done} من {people}.</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>لون آخر…</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>نص خاص</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>يعرض</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Text; {family_name} is the surname</source>
        <translation>النص؛ {family_name} هو اسم العائلة</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>يظهر لـ</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>But not for</source>
        <translation>ما عدا</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>فقط مع</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>فقط بدون</translation>
    </message>
    <message>
        <source>Scanners would not read the code.</source>
        <translation>لن تقرأ الماسحات الرمز.</translation>
    </message>
    <message>
        <source>“{layer}” and the code lie over each other.</source>
        <translation>«{layer}» والرمز متراكبان.</translation>
    </message>
    <message>
        <source>Something lies over the code.</source>
        <translation>يوجد عنصر فوق الرمز.</translation>
    </message>
    <message>
        <source>“{layer}” is too near the code: leave a margin around it.</source>
        <translation>«{layer}» قريب جدا من الرمز: اترك هامشا حوله.</translation>
    </message>
    <message>
        <source>The code is too near the edge: leave a margin around it.</source>
        <translation>الرمز قريب جدا من الحافة: اترك هامشا حوله.</translation>
    </message>
    <message>
        <source>The code is too small: it needs {size} mm.</source>
        <translation>الرمز صغير جدا: يحتاج إلى {size} مم.</translation>
    </message>
    <message>
        <source>The code does not stand out from its ground.</source>
        <translation>الرمز لا يتميز عن خلفيته.</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Language and light</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>This kiosk keeps what is chosen here, also after a restart.</source>
        <translation>يحتفظ هذا الجهاز بما يُختار هنا، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>This could not be kept: it holds until the kiosk is closed.</source>
        <translation>تعذّر حفظ هذا: يسري إلى أن يُغلق الجهاز.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Choose this person</source>
        <translation>اختر هذا الشخص</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Name, delegation or code, in any script</source>
        <translation>الاسم أو الوفد أو الرمز، بأي كتابة</translation>
    </message>
    <message>
        <source>Nobody is called that. Try fewer letters, or the name as it is heard.</source>
        <translation>لا أحد بهذا الاسم. جرّب حروفًا أقل، أو الاسم كما يُسمع.</translation>
    </message>
    <message>
        <source>One letter is enough to begin.</source>
        <translation>يكفي حرف واحد للبدء.</translation>
    </message>
</context>
<context>
    <name>first_officer</name>
    <message>
        <source>No officer yet. Not scanning.</source>
        <translation>لا مناوب بعد. لا مسح.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>أدخله مرة أخرى</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>اختر رقمًا سريًا</translation>
    </message>
    <message>
        <source>Who organises here?</source>
        <translation>من المنظم هنا؟</translation>
    </message>
    <message>
        <source>Nobody can log in yet. The organiser is the first, and lets the others in.</source>
        <translation>لا يمكن لأحد تسجيل الدخول بعد. المنظم هو الأول، ويضيف الآخرين.</translation>
    </message>
    <message>
        <source>It will open together with the PIN.</source>
        <translation>للدخول بها مع الرقم السري.</translation>
    </message>
    <message>
        <source>Badge scanned</source>
        <translation>مُسحت الشارة</translation>
    </message>
    <message>
        <source>Scan one, or do without.</source>
        <translation>امسح شارة أو تابع دونها.</translation>
    </message>
    <message>
        <source>No badge scanned</source>
        <translation>لم تُمسح أي شارة</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>اكتب اسمك أولًا.</translation>
    </message>
    <message>
        <source>The two PINs differ. Choose one again.</source>
        <translation>الرقمان مختلفان. اختر رقمًا من جديد.</translation>
    </message>
    <message>
        <source>What was scanned is no badge of this event. Nothing is kept of it.</source>
        <translation>ما مُسح ليس شارة لهذه الفعالية. لا يُحتفظ منه بشيء.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظِّم</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ في {file}</translation>
    </message>
    <message>
        <source>The paper could not be saved. Photograph the code.</source>
        <translation>تعذّر حفظ الورقة. صوّر الرمز.</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>المتابعة باسم {name}</translation>
    </message>
    <message>
        <source>Next officer</source>
        <translation>المناوب التالي</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Shift ended. Not scanning.</source>
        <translation>انتهت المناوبة. لا مسح.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>محضر التسليم</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>{event}, gate {gate}. {day}, {since} to {until}</source>
        <translation>{event}، البوابة {gate}. {day}، من {since} إلى {until}</translation>
    </message>
    <message>
        <source>{event}, gate {gate}. From {day}, {since} to {end}, {until}</source>
        <translation>{event}، البوابة {gate}. من {day}، {since} إلى {end}، {until}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مرات التراجع</translation>
    </message>
    <message>
        <source>Let in against the verdict</source>
        <translation>سُمح لهم خلافًا للقرار</translation>
    </message>
    <message>
        <source>Alerts raised</source>
        <translation>تنبيهات صدرت</translation>
    </message>
    <message>
        <source>Alerts seen to</source>
        <translation>تنبيهات عولجت</translation>
    </message>
    <message>
        <source>The journal up to now. Kept on paper, these words prove it later:</source>
        <translation>السجل حتى الآن. تثبته هذه الكلمات لاحقًا إذا حُفظت على الورق:</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>المسلِّم</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>المتسلِّم</translation>
    </message>
    <message>
        <source>To check: kiosk journal verify --head, then the words or the text of the code.</source>
        <translation>للتحقق: ⁦kiosk journal verify --head⁩ ثم الكلمات أو نص الرمز.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Reads badly</source>
        <translation>قراءة ضعيفة</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير موصول</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>None, badges as PDF</source>
        <translation>لا توجد، الشارات بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>تحتاج إلى تفقّد</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>{percent} % full</source>
        <translation>ممتلئ بنسبة {percent} %</translation>
    </message>
    <message>
        <source>Disk {state}</source>
        <translation>القرص {state}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>{age}, {people}</source>
        <translation>{age}، {people}</translation>
    </message>
    <message>
        <source>all in step</source>
        <translation>الكل متزامن</translation>
    </message>
    <message>
        <source>{age} · {state}</source>
        <translation>{age} · {state}</translation>
    </message>
    <message>
        <source>{system} refuses</source>
        <translation>{system} يرفض</translation>
    </message>
    <message>
        <source>{system} offline</source>
        <translation>{system} غير متصل</translation>
    </message>
    <message>
        <source>{system} not heard yet</source>
        <translation>{system}: لا بيانات بعد</translation>
    </message>
    <message>
        <source>{system} in step</source>
        <translation>{system} متزامن</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>حديثة</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>None, works alone</source>
        <translation>لا يوجد، يعمل منفردًا</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>Not reached, works on</source>
        <translation>تعذّر الوصول، العمل مستمر</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>{name}, since {hour}</source>
        <translation>{name}، منذ {hour}</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>المناوب</translation>
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
        <translation>ليس هو نفسه</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>ليس هذا الشخص</translation>
    </message>
    <message>
        <source>To desk</source>
        <translation>إلى المكتب</translation>
    </message>
</context>
<context>
    <name>idle</name>
    <message>
        <source>Lock this kiosk</source>
        <translation>قفل هذا الجهاز</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>inside, of {capacity}</source>
        <translation>في الداخل من أصل {capacity}</translation>
    </message>
    <message>
        <source>nearly full, of {capacity}</source>
        <translation>شبه ممتلئ، من أصل {capacity}</translation>
    </message>
    <message>
        <source>through {gate} today</source>
        <translation>عبر {gate} اليوم</translation>
    </message>
    <message>
        <source>Gate {gate} is closed now</source>
        <translation>البوابة {gate} مغلقة الآن</translation>
    </message>
    <message>
        <source>Gate {gate} opens at {hour}</source>
        <translation>تُفتح البوابة {gate} الساعة {hour}</translation>
    </message>
    <message>
        <source>Hold the code 10 to 20 cm from the reader.</source>
        <translation>ضع الرمز على بُعد 10 إلى 20 سم من القارئ.</translation>
    </message>
    <message>
        <source>The way out stays open.</source>
        <translation>يبقى المخرج مفتوحًا.</translation>
    </message>
    <message>
        <source>{zone} is open</source>
        <translation>{zone}: الدخول مفتوح</translation>
    </message>
    <message>
        <source>{zone} is open for {people} until {hour}</source>
        <translation>{zone}: الدخول مفتوح لفئة {people} حتى {hour}</translation>
    </message>
    <message>
        <source>{zone} is open until {hour}</source>
        <translation>{zone}: الدخول مفتوح حتى {hour}</translation>
    </message>
    <message>
        <source>{zone} opens at {hour}</source>
        <translation>{zone}: يُفتح الدخول الساعة {hour}</translation>
    </message>
    <message>
        <source>{zone} is closed for today</source>
        <translation>{zone}: الدخول مغلق لهذا اليوم</translation>
    </message>
    <message>
        <source>All entrances are locked. This way out stays open.</source>
        <translation>جميع المداخل مغلقة. يبقى هذا المخرج مفتوحا.</translation>
    </message>
    <message>
        <source>Nobody enters until security lifts the lockdown. Send people away from the gate.</source>
        <translation>لا يدخل أحد حتى يرفع الأمن الإغلاق. أبعِد الناس عن البوابة.</translation>
    </message>
    <message>
        <source>All gates are locked. Exits stay open.</source>
        <translation>جميع البوابات مغلقة. تبقى المخارج مفتوحة.</translation>
    </message>
    <message>
        <source>{people} from {hour}.</source>
        <translation>{people} ابتداءً من {hour}.</translation>
    </message>
</context>
<context>
    <name>lamps</name>
    <message>
        <source>Ready to scan, verdicts as usual</source>
        <translation>جاهز للمسح، والقرارات كالمعتاد</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>جاهز للمسح</translation>
    </message>
    <message>
        <source>Sealed {hour}</source>
        <translation>سُجّل {hour}</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>Since {hour}</source>
        <translation>منذ {hour}</translation>
    </message>
    <message>
        <source>Last No {number}</source>
        <translation>آخر رقم {number}</translation>
    </message>
    <message>
        <source>This gate cannot judge</source>
        <translation>لا يمكن البتّ عند هذه البوابة</translation>
    </message>
    <message>
        <source>No verdict: scan again</source>
        <translation>لا قرار: أعد المسح</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>{hour}, {day}</source>
        <translation>{hour}، {day}</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Locked at {hour}. Not scanning.</source>
        <translation>مقفل منذ {hour}. لا مسح.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>إنهاء المناوبة</translation>
    </message>
    <message>
        <source>This takes the PIN of an organiser.</source>
        <translation>يلزم الرقم السري لأحد المنظمين.</translation>
    </message>
    <message>
        <source>{name} has been on duty since {hour}. Type the PIN to hand over.</source>
        <translation>{name} في المناوبة منذ {hour}. أدخل الرقم السري للتسليم.</translation>
    </message>
    <message>
        <source>Scan your officer badge, then type your PIN.</source>
        <translation>امسح شارتك ثم أدخل رقمك السري.</translation>
    </message>
    <message>
        <source>The PIN alone is enough.</source>
        <translation>الرقم السري وحده يكفي.</translation>
    </message>
    <message>
        <source>No badge scanned</source>
        <translation>لم تُمسح أي شارة</translation>
    </message>
    <message>
        <source>{role}, on duty since {hour}</source>
        <translation>{role}، في المناوبة منذ {hour}</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>من المناوب؟</translation>
    </message>
    <message>
        <source>End the shift?</source>
        <translation>إنهاء المناوبة؟</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>إغلاق الجهاز؟</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك المحاولة من جديد الآن.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {time}.</source>
        <translation>تكرر إدخال رقم سري خاطئ. انتظر {time}.</translation>
    </message>
    <message>
        <source>This is no officer&apos;s badge. Type your PIN.</source>
        <translation>هذه ليست شارة مناوب. أدخل رقمك السري.</translation>
    </message>
    <message>
        <source>This badge is no longer valid. Type your PIN.</source>
        <translation>لم تعد هذه الشارة صالحة. أدخل رقمك السري.</translation>
    </message>
    <message>
        <source>Only an organiser can close the kiosk.</source>
        <translation>لا يمكن لغير المنظم إغلاق الجهاز.</translation>
    </message>
    <message>
        <source>The list of officers was lost. An organiser adds one: kiosk operator add</source>
        <translation>فُقدت قائمة المناوبين. يضيف أحد المنظمين مناوبًا: kiosk operator add</translation>
    </message>
    <message>
        <source>The first organiser is on the list. Log in with the new PIN.</source>
        <translation>أُضيف المنظم الأول. سجّل الدخول بالرقم السري الجديد.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Names to confirm: {count}</source>
        <translation>أسماء بحاجة إلى تأكيد: {count}</translation>
    </message>
    <message>
        <source>Until somebody confirms a spelling, badges bear the name as registered.</source>
        <translation>إلى أن يؤكد أحد طريقة الكتابة، تحمل الشارات الاسم كما ورد في التسجيل.</translation>
    </message>
    <message>
        <source>Spelling on the badge, surname in capitals</source>
        <translation>الكتابة على الشارة، واسم العائلة بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Name as registered</source>
        <translation>الاسم المسجَّل</translation>
    </message>
    <message>
        <source>Spelt by a machine</source>
        <translation>كتابة آلية</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>الكتابة بالأحرف اللاتينية</translation>
    </message>
    <message>
        <source>Every name is as registered or was confirmed.</source>
        <translation>جميع الأسماء كما سُجّلت أو جرى تأكيدها.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Confirm my edit</source>
        <translation>تأكيد تعديلي</translation>
    </message>
    <message>
        <source>Confirm as spelt</source>
        <translation>تأكيد كما هو</translation>
    </message>
    <message>
        <source>Undo my edit</source>
        <translation>إلغاء تعديلي</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>All but {people}</source>
        <translation>الجميع عدا {people}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>Lost</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>مسروقة</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>بيانات خاطئة</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>لم تخرج قط</translation>
    </message>
    <message>
        <source>The old badge stops at every gate</source>
        <translation>تُرفض الشارة القديمة عند كل بوابة</translation>
    </message>
    <message>
        <source>As lost, and security is told</source>
        <translation>كالمفقودة، ويُبلَّغ الأمن</translation>
    </message>
    <message>
        <source>Take the old badge back</source>
        <translation>استرجع الشارة القديمة</translation>
    </message>
    <message>
        <source>Correct the registration first</source>
        <translation>صحّح التسجيل أولًا</translation>
    </message>
    <message>
        <source>The printer is asked first</source>
        <translation>يُستعلَم من الطابعة أولًا</translation>
    </message>
    <message>
        <source>the one before was lost</source>
        <translation>فُقدت السابقة</translation>
    </message>
    <message>
        <source>the one before was stolen</source>
        <translation>سُرقت السابقة</translation>
    </message>
    <message>
        <source>the one before was damaged</source>
        <translation>تلفت السابقة</translation>
    </message>
    <message>
        <source>the one before had wrong data</source>
        <translation>كانت بيانات السابقة خاطئة</translation>
    </message>
    <message>
        <source>the one before never came out</source>
        <translation>لم تخرج السابقة</translation>
    </message>
</context>
<context>
    <name>officers</name>
    <message>
        <source>Entrance staff</source>
        <translation>موظف المدخل</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>منظِّم</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>يتكون الرقم السري من {least} إلى {most} خانة.</translation>
    </message>
    <message>
        <source>The same digit all over, or digits in a row, are no PIN. Choose another.</source>
        <translation>خانة واحدة مكررة أو خانات متتالية لا تصلح رقمًا سريًا. اختر رقمًا آخر.</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Choose another.</source>
        <translation>لا يمكن استخدام هذا الرقم السري. اختر رقمًا آخر.</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>Roster</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>المناوبون</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظِّم</translation>
    </message>
</context>
<context>
    <name>override</name>
    <message>
        <source>Note, in a few words</source>
        <translation>ملاحظة في كلمات قليلة</translation>
    </message>
    <message>
        <source>Say in a few words why</source>
        <translation>اذكر السبب في كلمات قليلة</translation>
    </message>
    <message>
        <source>Let out against the verdict</source>
        <translation>السماح بالخروج خلافًا للقرار</translation>
    </message>
    <message>
        <source>Let in against the verdict</source>
        <translation>السماح بالدخول خلافًا للقرار</translation>
    </message>
    <message>
        <source>Waiting for the second officer</source>
        <translation>في انتظار المناوب الثاني</translation>
    </message>
    <message>
        <source>Waiting for an officer</source>
        <translation>في انتظار مناوب</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Waiting for the note</source>
        <translation>في انتظار الملاحظة</translation>
    </message>
    <message>
        <source>Let out once</source>
        <translation>خروج لمرة واحدة</translation>
    </message>
    <message>
        <source>Admit once</source>
        <translation>سماح لمرة واحدة</translation>
    </message>
    <message>
        <source>Scan badge or type PIN</source>
        <translation>امسح الشارة أو أدخل الرقم السري</translation>
    </message>
    <message>
        <source>Now the PIN of this officer</source>
        <translation>الآن الرقم السري لهذا المناوب</translation>
    </message>
    <message>
        <source>Supervisor or security</source>
        <translation>مشرف أو فرد أمن</translation>
    </message>
    <message>
        <source>A supervisor, or another officer</source>
        <translation>مشرف، أو مناوب آخر</translation>
    </message>
    <message>
        <source>Another person than the first</source>
        <translation>شخص غير الأول</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>المناوب الثاني</translation>
    </message>
    <message>
        <source>First officer</source>
        <translation>المناوب الأول</translation>
    </message>
    <message>
        <source>{role}, PIN right at {hour}</source>
        <translation>{role}، الرقم السري صحيح، الساعة {hour}</translation>
    </message>
    <message>
        <source>{role}, on duty since {hour}</source>
        <translation>{role}، في المناوبة منذ {hour}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>A supervisor may decide alone</source>
        <translation>يجوز للمشرف أن يقرر وحده</translation>
    </message>
    <message>
        <source>Both names and the reason are sealed in the journal.</source>
        <translation>يُقيَّد الاسمان والسبب في السجل.</translation>
    </message>
    <message>
        <source>Name and reason are sealed in the journal.</source>
        <translation>يُقيَّد الاسم والسبب في السجل.</translation>
    </message>
    <message>
        <source>It holds for this one passage.</source>
        <translation>ويسري على هذا المرور وحده.</translation>
    </message>
</context>
<context>
    <name>paging</name>
    <message>
        <source>Page back</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} من {all}</translation>
    </message>
    <message>
        <source>{page} of {all}</source>
        <translation>{page} من {all}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Accompanies {name}</source>
        <translation>بصحبة {name}</translation>
    </message>
    <message>
        <source>May enter</source>
        <translation>يُسمح بالدخول إلى</translation>
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
        <translation>حذف</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>pin_screen</name>
    <message>
        <source>Scanned by mistake? Take it off</source>
        <translation>مُسح بالخطأ؟ أزله</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>{session}, {hours}</source>
        <translation>{session}، {hours}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>لا جلسات في هذا اليوم.</translation>
    </message>
    <message>
        <source>Who may enter what</source>
        <translation>صلاحيات الدخول</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائما</translation>
    </message>
    <message>
        <source>During sessions</source>
        <translation>أثناء الجلسات</translation>
    </message>
    <message>
        <source>With escort</source>
        <translation>مع مرافق</translation>
    </message>
    <message>
        <source>As the check-in list says</source>
        <translation>حسب قائمة الحضور</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>May enter at any time.</source>
        <translation>يجوز الدخول في أي وقت.</translation>
    </message>
    <message>
        <source>May enter during these sessions.</source>
        <translation>يجوز الدخول أثناء هذه الجلسات.</translation>
    </message>
    <message>
        <source>May enter with an escort.</source>
        <translation>يجوز الدخول مع مرافق.</translation>
    </message>
    <message>
        <source>A check-in list of the registration system decides.</source>
        <translation>تقرر ذلك قائمة حضور في نظام التسجيل.</translation>
    </message>
    <message>
        <source>May not enter.</source>
        <translation>لا يجوز الدخول.</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}، {hours}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>اليوم {number}</translation>
    </message>
    <message>
        <source>Escorts are</source>
        <translation>المرافقون</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Opens the zone for</source>
        <translation>تفتح المنطقة لـ</translation>
    </message>
    <message>
        <source>Nobody more</source>
        <translation>لا أحد غيرهم</translation>
    </message>
    <message>
        <source>Always may enter</source>
        <translation>يدخل دائما</translation>
    </message>
    <message>
        <source>Compared with the document at the first entry of a day.</source>
        <translation>تُقارَن بالوثيقة عند أول دخول في اليوم.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Staff is told</source>
        <translation>يُبلَّغ الموظفون</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>No gate leads there.</source>
        <translation>لا تؤدي إليها أي بوابة.</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>تقع داخل</translation>
    </message>
    <message>
        <source>Entries of one person</source>
        <translation>مرات دخول الشخص الواحد</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Nearly full from {count}</source>
        <translation>شبه ممتلئة ابتداء من {count}</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>عند الامتلاء</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>A second entry without leaving</source>
        <translation>دخول ثان دون خروج</translation>
    </message>
    <message>
        <source>Also opens with</source>
        <translation>تُفتح أيضا بواسطة</translation>
    </message>
    <message>
        <source>One on each day</source>
        <translation>مرة واحدة كل يوم</translation>
    </message>
    <message>
        <source>Whoever enters has left</source>
        <translation>من يدخلها يكون قد غادر</translation>
    </message>
    <message>
        <source>When a session has ended</source>
        <translation>عند انتهاء جلسة</translation>
    </message>
    <message>
        <source>Every day at {hour}</source>
        <translation>كل يوم الساعة {hour}</translation>
    </message>
    <message>
        <source>Everybody counts as out</source>
        <translation>يُعدّ الجميع قد خرجوا</translation>
    </message>
    <message>
        <source>{gate}, way out</source>
        <translation>{gate}، مخرج</translation>
    </message>
    <message>
        <source>{gate}, badges only</source>
        <translation>{gate}، بالشارات فقط</translation>
    </message>
    <message>
        <source>{gate}, {hours}</source>
        <translation>{gate}، {hours}</translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Is admitted, and noted</source>
        <translation>مسموح به ويُسجَّل</translation>
    </message>
    <message>
        <source>Is admitted</source>
        <translation>مسموح به</translation>
    </message>
    <message>
        <source>Press a field of the table, or a session, to see what the plan says of it.</source>
        <translation>اضغط على خانة في الجدول أو على جلسة لترى ما تقوله الخطة عنها.</translation>
    </message>
    <message>
        <source>This plan has</source>
        <translation>في هذه الخطة</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Show the practice</source>
        <translation>إظهار التدريب</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Load printer</source>
        <translation>تعبئة الطابعة</translation>
    </message>
    <message>
        <source>Empty printer</source>
        <translation>تفريغ الطابعة</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>تحرير القرص</translation>
    </message>
    <message>
        <source>Full disk</source>
        <translation>ملء القرص</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play a day in 60 s</source>
        <translation>يوم كامل في 60 ث</translation>
    </message>
    <message>
        <source>Open the badge</source>
        <translation>فتح الشارة</translation>
    </message>
    <message>
        <source>Back to the first</source>
        <translation>العودة إلى الأول</translation>
    </message>
    <message>
        <source>Officers and PINs</source>
        <translation>المناوبون وأرقامهم السرية</translation>
    </message>
    <message>
        <source>More tickets</source>
        <translation>المزيد من التذاكر</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Invented people. Tap one to scan it.</source>
        <translation>أشخاص خياليون. المس واحدًا لمسحه.</translation>
    </message>
    <message>
        <source>Make trouble</source>
        <translation>افتعال عطل</translation>
    </message>
    <message>
        <source>Each line says what the gate ought to answer. Look at shape, word and place: 3 m away, any one is enough.</source>
        <translation>يبيّن كل سطر الجواب المتوقع. الشكل والكلمة والموضع: من بُعد 3 م يكفي واحد.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Minister, first entry</source>
        <translation>وزير، أول دخول</translation>
    </message>
    <message>
        <source>Chief of police</source>
        <translation>رئيس الشرطة</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>لم يُدفع بعد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>رمز مزوّر</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>لم يُوافَق عليه بعد</translation>
    </message>
    <message>
        <source>Companion of the minister</source>
        <translation>مرافق الوزير</translation>
    </message>
    <message>
        <source>Name in two scripts</source>
        <translation>اسم بكتابتين</translation>
    </message>
    <message>
        <source>Long name</source>
        <translation>اسم طويل</translation>
    </message>
    <message>
        <source>The longest name</source>
        <translation>أطول اسم</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>صحافة</translation>
    </message>
    <message>
        <source>Perhaps on the watch list</source>
        <translation>ربما في قائمة المراقبة</translation>
    </message>
    <message>
        <source>Nobody’s ticket</source>
        <translation>تذكرة بلا صاحب</translation>
    </message>
    <message>
        <source>Ticket of another event</source>
        <translation>تذكرة فعالية أخرى</translation>
    </message>
    <message>
        <source>Half a code</source>
        <translation>نصف رمز</translation>
    </message>
    <message>
        <source>Badge just printed</source>
        <translation>شارة طُبعت للتو</translation>
    </message>
    <message>
        <source>Next arrival</source>
        <translation>الواصل التالي</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>مناوب</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>لاحظ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>لم يُمسح شيء بعد</translation>
    </message>
    <message>
        <source>Tap a line: its code is held before the camera. A hand scanner works as well.</source>
        <translation>المس سطرًا: يُعرض رمزه أمام الكاميرا. ويصلح الماسح اليدوي أيضًا.</translation>
    </message>
    <message>
        <source>The column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Word, shape, place and colour all say the verdict. Any one of them is enough.</source>
        <translation>الكلمة والشكل والموضع واللون تدل كلها على القرار، ويكفي أيٌّ منها.</translation>
    </message>
    <message>
        <source>A minister’s ticket</source>
        <translation>تذكرة وزير</translation>
    </message>
    <message>
        <source>Tap the first line. Each line shows the verdict that it ought to get.</source>
        <translation>المس السطر الأول. يبيّن كل سطر القرار المتوقع له.</translation>
    </message>
    <message>
        <source>ADMIT: the circle at the foot of the column, one high note. Sealed on disk before it was shown.</source>
        <translation>اسمح: الدائرة أسفل العمود ونغمة واحدة عالية. سُجّل على القرص قبل عرضه.</translation>
    </message>
    <message>
        <source>The last passages</source>
        <translation>آخر حالات المرور</translation>
    </message>
    <message>
        <source>They stay in sight under the sheet. Scan the same ticket again: it is inside already, so STOP.</source>
        <translation>تبقى ظاهرة أسفل الورقة. امسح التذكرة نفسها مرة أخرى: صاحبها في الداخل، إذن قف.</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>طباعة الشارة</translation>
    </message>
    <message>
        <source>F5 at the kiosk. The badge then leads the list, and its code can be scanned in place of the ticket.</source>
        <translation>اضغط F5 على الجهاز. تتصدر الشارة القائمة عندئذ، ويُمسح رمزها بدل التذكرة.</translation>
    </message>
    <message>
        <source>CHECK: the diamond in the middle, two level notes. It stays until somebody has looked into it.</source>
        <translation>تحقّق: المعيّن في الوسط ونغمتان متساويتان. يبقى حتى ينظر فيه أحد.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>They say what to do here. The filled button settles it, and says how.</source>
        <translation>تبيّن ما يجب فعله هنا. الزر الممتلئ يحسم الأمر ويقول كيف.</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>احسم الأمر</translation>
    </message>
    <message>
        <source>F5 at the kiosk does what the filled button says. The next scan wins all the same.</source>
        <translation>يفعل F5 على الجهاز ما يقوله الزر الممتلئ. ويبقى المسح التالي هو الغالب.</translation>
    </message>
    <message>
        <source>STOP: the octagon at the top, three falling notes. The sheet says why.</source>
        <translation>قف: المثمّن في الأعلى وثلاث نغمات هابطة. تذكر الورقة السبب.</translation>
    </message>
    <message>
        <source>Where to send the person</source>
        <translation>إلى أين يُوجَّه الشخص</translation>
    </message>
    <message>
        <source>It stands under the reason. Nothing needs to be pressed: the next scan clears it.</source>
        <translation>مذكور تحت السبب. لا حاجة إلى ضغط شيء: المسح التالي يمحوه.</translation>
    </message>
    <message>
        <source>Lock the kiosk</source>
        <translation>قفل الجهاز</translation>
    </message>
    <message>
        <source>F12 locks it. The last page of the list has the officers’ badges and PINs.</source>
        <translation>يقفله F12. في الصفحة الأخيرة من القائمة شارات المناوبين وأرقامهم السرية.</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>Inside since {hour}</source>
        <translation>في الداخل منذ {hour}</translation>
    </message>
    <message>
        <source>Left at {hour}</source>
        <translation>غادر الساعة {hour}</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>لم يصل</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>sees this now</source>
        <translation>ترى هذا الآن</translation>
    </message>
</context>
<context>
    <name>print_panel</name>
    <message>
        <source>The badge was not printed.</source>
        <translation>لم تُطبع الشارة.</translation>
    </message>
</context>
<context>
    <name>printers</name>
    <message>
        <source>Look again</source>
        <translation>البحث مجددا</translation>
    </message>
    <message>
        <source>Add printer</source>
        <translation>إضافة طابعة</translation>
    </message>
    <message>
        <source>A badge is {size}</source>
        <translation>مقاس الشارة {size}</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>يجري البحث عن طابعات…</translation>
    </message>
    <message>
        <source>When a printer stops</source>
        <translation>عند توقف طابعة</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>ipp://address or zpl://address</source>
        <translation>ipp://address أو zpl://address</translation>
    </message>
    <message>
        <source>Pick a printer to see how it is.</source>
        <translation>اختر طابعة لترى حالتها.</translation>
    </message>
    <message>
        <source>New stock was put in</source>
        <translation>وُضع ورق جديد</translation>
    </message>
    <message>
        <source>Always here</source>
        <translation>تُطبع هنا دائما</translation>
    </message>
    <message>
        <source>Test badge</source>
        <translation>شارة تجريبية</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Print badges here</source>
        <translation>طباعة الشارات هنا</translation>
    </message>
    <message>
        <source>No second printer</source>
        <translation>بلا طابعة ثانية</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>الطابعة الثانية</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>In the data folder of this kiosk</source>
        <translation>في مجلد بيانات هذا الجهاز</translation>
    </message>
    <message>
        <source>Printer of this machine</source>
        <translation>طابعة هذا الجهاز</translation>
    </message>
    <message>
        <source>Network printer (IPP)</source>
        <translation>طابعة شبكة (IPP)</translation>
    </message>
    <message>
        <source>Label printer (ZPL)</source>
        <translation>طابعة ملصقات (ZPL)</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>مجلد لملفات PDF</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>السؤال أولا</translation>
    </message>
    <message>
        <source>Second takes over</source>
        <translation>تتولى الثانية</translation>
    </message>
    <message>
        <source>Badges wait</source>
        <translation>تنتظر الشارات</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>جارٍ الاستعلام</translation>
    </message>
    <message>
        <source>Ready, something is about to end</source>
        <translation>جاهزة، ومادة توشك على النفاد</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>{length} mm long</source>
        <translation>بطول {length} مم</translation>
    </message>
    <message>
        <source>Pages are as large as the badge, {wanted}.</source>
        <translation>الصفحات بمقاس الشارة، {wanted}.</translation>
    </message>
    <message>
        <source>It does not tell what is loaded; the badge needs {wanted}.</source>
        <translation>لا تفيد بما هو محمَّل؛ تحتاج الشارة إلى {wanted}.</translation>
    </message>
    <message>
        <source>Loaded {loaded}: right for the badge.</source>
        <translation>المحمَّل {loaded}: مناسب للشارة.</translation>
    </message>
    <message>
        <source>Loaded {loaded}; the badge needs {wanted}.</source>
        <translation>المحمَّل {loaded}؛ تحتاج الشارة إلى {wanted}.</translation>
    </message>
    <message>
        <source>The test badge is being sent.</source>
        <translation>تُرسل الشارة التجريبية الآن.</translation>
    </message>
    <message>
        <source>The printer has the test badge.</source>
        <translation>الشارة التجريبية لدى الطابعة.</translation>
    </message>
    <message>
        <source>See that it is straight, whole and sharp, and throw it away.</source>
        <translation>تأكّد من استقامتها واكتمالها ووضوحها، ثم تخلّص منها.</translation>
    </message>
    <message>
        <source>The test badge came out.</source>
        <translation>خرجت الشارة التجريبية.</translation>
    </message>
    <message>
        <source>Look into the tray.</source>
        <translation>انظر في الدرج.</translation>
    </message>
    <message>
        <source>The printer does not say what became of the test badge.</source>
        <translation>لا تفيد الطابعة بمصير الشارة التجريبية.</translation>
    </message>
    <message>
        <source>The printer says: {word}</source>
        <translation>تقول الطابعة: {word}</translation>
    </message>
    <message>
        <source>The test badge did not come out.</source>
        <translation>لم تخرج الشارة التجريبية.</translation>
    </message>
    <message>
        <source>The test badge was not sent.</source>
        <translation>لم تُرسل الشارة التجريبية.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{count} came out so far</source>
        <translation>خرج حتى الآن: {count}</translation>
    </message>
    <message>
        <source>{count} blank badges left</source>
        <translation>الشارات الفارغة المتبقية: {count}</translation>
    </message>
</context>
<context>
    <name>prints</name>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>لم تُطبع</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>لدى الطابعة</translation>
    </message>
    <message>
        <source>Printing is on hold.</source>
        <translation>الطباعة موقوفة مؤقتا.</translation>
    </message>
    <message>
        <source>The printer gets it next.</source>
        <translation>تتسلمها الطابعة تاليا.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>The printer is being asked.</source>
        <translation>جارٍ الاستعلام من الطابعة.</translation>
    </message>
    <message>
        <source>Look into the tray, and say what is there.</source>
        <translation>انظر في الدرج وأفِد بما فيه.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسلت إلى الطابعة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>حُفظت ملفا</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>هل خرجت؟</translation>
    </message>
    <message>
        <source>Given to another printer: {printer}</source>
        <translation>حُوِّلت إلى طابعة أخرى: {printer}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{state}. {detail}</source>
        <translation>{state}. {detail}</translation>
    </message>
    <message>
        <source>The printer says: {word}</source>
        <translation>تقول الطابعة: {word}</translation>
    </message>
    <message>
        <source>Nobody wanted it any more.</source>
        <translation>لم تعد مطلوبة.</translation>
    </message>
    <message>
        <source>Somebody saw it in the tray.</source>
        <translation>رآها أحدهم في الدرج.</translation>
    </message>
    <message>
        <source>Somebody looked: it is not in the tray.</source>
        <translation>تحقَّق أحدهم: ليست في الدرج.</translation>
    </message>
    <message>
        <source>The kiosk was switched off while sending it.</source>
        <translation>أُطفئ الجهاز أثناء إرسالها.</translation>
    </message>
    <message>
        <source>It never reached the printer.</source>
        <translation>لم تصل إلى الطابعة.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>The printer cannot tell.</source>
        <translation>لا تستطيع الطابعة الإفادة.</translation>
    </message>
    <message>
        <source>The printer no longer knows it.</source>
        <translation>لم تعد المهمة لدى الطابعة.</translation>
    </message>
    <message>
        <source>The printer&apos;s own counter says that nothing came out.</source>
        <translation>يفيد عدّاد الطابعة بأنه لم يخرج منها شيء.</translation>
    </message>
    <message>
        <source>The printer gave it up.</source>
        <translation>ألغت الطابعة طباعتها.</translation>
    </message>
    <message>
        <source>The person is no longer on the roster.</source>
        <translation>لم يعد الشخص في القائمة.</translation>
    </message>
    <message>
        <source>Said by {officer}.</source>
        <translation>أفاد به {officer}.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>متابعة الطباعة</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>إيقاف الكل مؤقتا</translation>
    </message>
    <message>
        <source>Send to {printer}</source>
        <translation>أرسل إلى {printer}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>{printer}: {trouble}</source>
        <translation>{printer}: {trouble}</translation>
    </message>
    <message>
        <source>Nobody on this roster</source>
        <translation>ليس في هذه القائمة</translation>
    </message>
    <message>
        <source>No badge has come out yet.</source>
        <translation>لم تخرج أي شارة بعد.</translation>
    </message>
    <message>
        <source>Came out: {counts}</source>
        <translation>خرج: {counts}</translation>
    </message>
    <message>
        <source>{counted} ({left} left)</source>
        <translation>{counted} (بقي {left})</translation>
    </message>
    <message>
        <source>No badge is on its way.</source>
        <translation>لا شارات قيد الطباعة.</translation>
    </message>
    <message>
        <source>Every badge that was asked for came out.</source>
        <translation>خرجت كل الشارات المطلوبة.</translation>
    </message>
    <message>
        <source>No badge was asked for yet.</source>
        <translation>لم تُطلب أي شارة بعد.</translation>
    </message>
    <message>
        <source>Pick a badge to see what became of it.</source>
        <translation>اختر شارة لترى ما آلت إليه.</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>أي طابعة؟</translation>
    </message>
    <message>
        <source>This badge alone goes there.</source>
        <translation>هذه الشارة وحدها تذهب إليها.</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>رقم الشارة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>طلبها</translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation>وافق عليها</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>طابعة أخرى</translation>
    </message>
    <message>
        <source>Cancel this print</source>
        <translation>إلغاء طباعة هذه الشارة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>نعم، خرجت</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>لا، لم تخرج</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>اتركها هناك</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep answers, admit</source>
        <translation>احفظ الإجابات واسمح</translation>
    </message>
    <message>
        <source>Next questions</source>
        <translation>الأسئلة التالية</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>ينقص ملف</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Questions before entry</source>
        <translation>أسئلة قبل الدخول</translation>
    </message>
    <message>
        <source>No file is taken at a gate. The accreditation desk uploads it.</source>
        <translation>لا تُستلم الملفات عند البوابة. مكتب الاعتماد يرفعها.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Year, month, day: {example}</source>
        <translation>السنة والشهر واليوم: {example}</translation>
    </message>
    <message>
        <source>Hour and minute: {example}</source>
        <translation>الساعة والدقيقة: {example}</translation>
    </message>
    <message>
        <source>Day and hour: {example}</source>
        <translation>اليوم والساعة: {example}</translation>
    </message>
    <message>
        <source>The name of a country</source>
        <translation>اسم بلد</translation>
    </message>
    <message>
        <source>A telephone number: {example}</source>
        <translation>رقم هاتف: {example}</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>بضع كلمات</translation>
    </message>
    <message>
        <source>{low} to {high} characters.</source>
        <translation>عدد الحروف من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>At least {low} characters.</source>
        <translation>عدد الحروف لا يقل عن {low}.</translation>
    </message>
    <message>
        <source>At most {high} characters.</source>
        <translation>عدد الحروف لا يزيد على {high}.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>Not before {low}.</source>
        <translation>ليس قبل {low}.</translation>
    </message>
    <message>
        <source>Not after {high}.</source>
        <translation>ليس بعد {high}.</translation>
    </message>
    <message>
        <source>At least {low}.</source>
        <translation>لا يقل عن {low}.</translation>
    </message>
    <message>
        <source>At most {high}.</source>
        <translation>لا يزيد على {high}.</translation>
    </message>
    <message>
        <source>May be left out.</source>
        <translation>يمكن تركه.</translation>
    </message>
    <message>
        <source>Only a yes lets the person in.</source>
        <translation>لا يدخل الشخص إلا بالإجابة بنعم.</translation>
    </message>
    <message>
        <source>The desk takes the file.</source>
        <translation>مكتب الاعتماد يتسلّم الملف.</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translation>الإجابة مطلوبة.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>This is not an hour.</source>
        <translation>هذه ليست ساعة.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>اختر واحدًا من هذه.</translation>
    </message>
    <message>
        <source>No country is called that.</source>
        <translation>لا يوجد بلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>هذا قصير جدًا.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>This is too little.</source>
        <translation>هذا قليل جدًا.</translation>
    </message>
    <message>
        <source>This is too much.</source>
        <translation>هذا كثير جدًا.</translation>
    </message>
    <message>
        <source>This is too early.</source>
        <translation>هذا مبكر جدًا.</translation>
    </message>
    <message>
        <source>This is too late.</source>
        <translation>هذا متأخر جدًا.</translation>
    </message>
</context>
<context>
    <name>refused</name>
    <message>
        <source>The next scan clears this.</source>
        <translation>المسح التالي يزيل هذه الشاشة.</translation>
    </message>
    <message>
        <source>Security has been told,</source>
        <translation>أُبلغ الأمن</translation>
    </message>
    <message>
        <source>without a sound.</source>
        <translation>من دون أي صوت.</translation>
    </message>
    <message>
        <source>Only the hour is wrong.</source>
        <translation>الخلل في التوقيت فقط.</translation>
    </message>
    <message>
        <source>Inside since {hour}.</source>
        <translation>في الداخل منذ {hour}.</translation>
    </message>
    <message>
        <source>Inside since {hour}, entered at gate {gate}, {name}.</source>
        <translation>في الداخل منذ {hour}، دخل من البوابة {gate}، {name}.</translation>
    </message>
    <message>
        <source>Call security, {phone}</source>
        <translation>اتصل بالأمن، {phone}</translation>
    </message>
    <message>
        <source>Call security</source>
        <translation>اتصل بالأمن</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>تجاوز القرار</translation>
    </message>
    <message>
        <source>This code names nobody here. No person is shown.</source>
        <translation>هذا الرمز لا يدلّ على أحد هنا. لا تُعرض أي بيانات.</translation>
    </message>
    <message>
        <source>A forged code says nothing true about who carries it. No person is shown.</source>
        <translation>لا يدل الرمز المزوّر على هوية حامله. لا تُعرض أي بيانات.</translation>
    </message>
    <message>
        <source>{zone} opens for {category} at {hour}</source>
        <translation>{zone}: يُفتح الدخول لفئة {category} الساعة {hour}</translation>
    </message>
    <message>
        <source>Used today already; again from {hour}</source>
        <translation>استُخدم اليوم بالفعل؛ ويصلح مجددًا من الساعة {hour}</translation>
    </message>
    <message>
        <source>{zone} is closed for {category} now</source>
        <translation>{zone}: الدخول مغلق الآن لفئة {category}</translation>
    </message>
    <message>
        <source>This ticket is for another date, not for {zone}</source>
        <translation>هذه التذكرة لموعد آخر، وليست لـ{zone}</translation>
    </message>
    <message>
        <source>{category}: no access to {zone}</source>
        <translation>{category}: لا دخول إلى {zone}</translation>
    </message>
    <message>
        <source>{zone} is full</source>
        <translation>{zone}: اكتمل العدد</translation>
    </message>
    <message>
        <source>First into {outer}, then into {zone}</source>
        <translation>الدخول أولًا إلى {outer} ثم إلى {zone}</translation>
    </message>
    <message>
        <source>Valid from {hour}</source>
        <translation>صالح ابتداءً من {hour}</translation>
    </message>
    <message>
        <source>Was valid until {hour}</source>
        <translation>كان صالحًا حتى {hour}</translation>
    </message>
    <message>
        <source>They allow it from {hour} on.</source>
        <translation>تسمح به القواعد ابتداءً من {hour}.</translation>
    </message>
    <message>
        <source>Closed for this ticket since {hour}, and not to open again.</source>
        <translation>مغلق لهذه التذكرة منذ {hour} ولن يُفتح ثانية.</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>التوجيه إلى</translation>
    </message>
    <message>
        <source>Gate {gate}, {zone}</source>
        <translation>البوابة {gate}، {zone}</translation>
    </message>
    <message>
        <source>Opens at {hour}.</source>
        <translation>تُفتح الساعة {hour}.</translation>
    </message>
    <message>
        <source>Open now, until {hour}.</source>
        <translation>مفتوحة الآن حتى {hour}.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>مفتوحة الآن.</translation>
    </message>
    <message>
        <source>now {hour}</source>
        <translation>الآن {hour}</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>انتهت الفعالية</translation>
    </message>
    <message>
        <source>The event is not open yet; doors from {hour}</source>
        <translation>لم تُفتح الفعالية بعد؛ تُفتح الأبواب اعتبارًا من {hour}</translation>
    </message>
</context>
<context>
    <name>reprint</name>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Copy {copy}</source>
        <translation>النسخة {copy}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استُبدلت</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Valid, in a PDF or from another kiosk</source>
        <translation>صالحة، في ملف PDF أو من جهاز آخر</translation>
    </message>
    <message>
        <source>Valid, saved as a PDF</source>
        <translation>صالحة، محفوظة كملف PDF</translation>
    </message>
    <message>
        <source>Valid, printed on {printer}</source>
        <translation>صالحة، طُبعت على {printer}</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>تنتظر الطابعة</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>لم تخرج قط</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation>لا يُعرف هل خرجت</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>لم تخرج</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>إلغاء طباعتها</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>في انتظار الطابعة</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>اسأل المشرف</translation>
    </message>
    <message>
        <source>Print copy {number}</source>
        <translation>اطبع النسخة {number}</translation>
    </message>
    <message>
        <source>Why another badge for {name}?</source>
        <translation>لماذا شارة أخرى لـ {name}؟</translation>
    </message>
    <message>
        <source>From the third badge on, a supervisor must agree.</source>
        <translation>ابتداءً من الشارة الثالثة تلزم موافقة مشرف.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Did copy {copy} come out?</source>
        <translation>هل خرجت النسخة {copy}؟</translation>
    </message>
    <message>
        <source>The printer cannot say. Look into its tray and on the floor; only then can there be another badge.</source>
        <translation>لا تستطيع الطابعة الإجابة. انظر في درجها وعلى الأرض؛ بعد ذلك فقط يمكن طباعة شارة أخرى.</translation>
    </message>
    <message>
        <source>The last badge is still on its way. Another one now could be one too many.</source>
        <translation>الشارة الأخيرة ما زالت في الطريق. قد تكون شارة أخرى الآن زائدة.</translation>
    </message>
    <message>
        <source>Printer asked at {hour}: the last badge came out complete. Look into its tray.</source>
        <translation>استُعلم من الطابعة الساعة {hour}: خرجت الشارة الأخيرة كاملة. انظر في درجها.</translation>
    </message>
    <message>
        <source>{name} agrees as supervisor, which is sealed with the badge.</source>
        <translation>موافقة المشرف: {name}، وتُسجَّل مع الشارة.</translation>
    </message>
    <message>
        <source>It never came out, so the same copy is tried again.</source>
        <translation>لم تخرج قط، فيُعاد طبع النسخة نفسها.</translation>
    </message>
    <message>
        <source>Copy {copy} is refused from now on, here at once and at other kiosks when they next meet.</source>
        <translation>تُرفض النسخة {copy} من الآن، هنا فورًا وفي الأجهزة الأخرى عند تبادلها التالي.</translation>
    </message>
    <message>
        <source>Security is told.</source>
        <translation>يُبلَّغ الأمن.</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Left out.</source>
        <translation>مستبعد.</translation>
    </message>
    <message>
        <source>Taken along.</source>
        <translation>مشمول.</translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>المختارة: {count}</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>لا شيء يُعرض هنا.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أضيفوا</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّروا</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غائبون</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>مشكلات</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>كما هم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>ملاحظة للموظفين</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>رمز التذكرة</translation>
    </message>
    <message>
        <source>In the files again</source>
        <translation>عاد إلى الملفات</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>يرافق</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>حلّ محله أحدث منه</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>Exports of the registration system</source>
        <translation>ملفات نظام التسجيل</translation>
    </message>
    <message>
        <source>Being imported …</source>
        <translation>جارٍ الاستيراد …</translation>
    </message>
    <message>
        <source>Files are being compared …</source>
        <translation>تجري مقارنة الملفات …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغيّر</translation>
    </message>
    <message>
        <source>Bring a list of people</source>
        <translation>إدخال قائمة أشخاص</translation>
    </message>
    <message>
        <source>After all of this nobody could enter.</source>
        <translation>بعد كل هذا لن يستطيع أحد الدخول.</translation>
    </message>
    <message>
        <source>Is it half a list? Nobody who is not in it is ticked.</source>
        <translation>هل هي نصف القائمة؟ لم يُختر أحد من الغائبين.</translation>
    </message>
    <message>
        <source>Scanning goes on meanwhile.</source>
        <translation>يستمر المسح في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Imported and recorded. People touched: {count}</source>
        <translation>تم الاستيراد والتسجيل. عدد المعنيين: {count}</translation>
    </message>
    <message>
        <source>Drop exports of the registration system on this window, or choose them.</source>
        <translation>أفلت ملفات نظام التسجيل على هذه النافذة أو اخترها.</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen what would change.</source>
        <translation>لا يتغيّر شيء قبل أن ترى ما سيتغيّر.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>اترك</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختر ملفات</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدا</translation>
    </message>
    <message>
        <source>Apply {ticked} of {all}</source>
        <translation>طبّق {ticked} من {all}</translation>
    </message>
</context>
<context>
    <name>security</name>
    <message>
        <source>Muster list</source>
        <translation>قائمة التجمع</translation>
    </message>
    <message>
        <source>To be found</source>
        <translation>المطلوب العثور عليهم</translation>
    </message>
    <message>
        <source>Gone out since the lockdown</source>
        <translation>خرجوا منذ الإغلاق</translation>
    </message>
    <message>
        <source>Seen in safety</source>
        <translation>تأكدت سلامتهم</translation>
    </message>
    <message>
        <source>{label}: {count}</source>
        <translation>{label}: {count}</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>بلا وفد</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Muster</source>
        <translation>التجمع</translation>
    </message>
    <message>
        <source>Badge, name or number</source>
        <translation>شارة أو اسم أو رقم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Trace this person</source>
        <translation>تتبع هذا الشخص</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <translation>هذا شخص آخر</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار بالاطلاع</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation>المناوب: {name}</translation>
    </message>
    <message>
        <source>Listed as {names}</source>
        <translation>مدرج باسم {names}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>تاريخ الميلاد: {date}</translation>
    </message>
    <message>
        <source>Acknowledged {hour} by {officer}</source>
        <translation>أقرّ بالاطلاع {officer} الساعة {hour}</translation>
    </message>
    <message>
        <source>This was somebody else.</source>
        <translation>كان شخصا آخر.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Nothing has happened.</source>
        <translation>لم يحدث شيء.</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>لم يُسمح لهم بالدخول</translation>
    </message>
    <message>
        <source>Everybody was admitted today.</source>
        <translation>سُمح للجميع بالدخول اليوم.</translation>
    </message>
    <message>
        <source>Reading the journal.</source>
        <translation>تجري قراءة السجل.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Not on this roster</source>
        <translation>غير مدرج في هذه القائمة</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>Write the list as PDF</source>
        <translation>حفظ القائمة بصيغة PDF</translation>
    </message>
    <message>
        <source>To be found, by zone</source>
        <translation>المطلوب العثور عليهم بحسب المنطقة</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>جميع المناطق</translation>
    </message>
    <message>
        <source>Choose a delegation</source>
        <translation>اختر وفدا</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>لا أحد في الداخل.</translation>
    </message>
    <message>
        <source>inside, to be found</source>
        <translation>في الداخل، مطلوب العثور عليهم</translation>
    </message>
    <message>
        <source>gone out since the lockdown</source>
        <translation>خرجوا منذ الإغلاق</translation>
    </message>
    <message>
        <source>seen in safety</source>
        <translation>تأكدت سلامتهم</translation>
    </message>
    <message>
        <source>No lockdown: this counts heads as of {hour}.</source>
        <translation>لا إغلاق: هذا عدد الموجودين الساعة {hour}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>حُفظت في: {file}</translation>
    </message>
    <message>
        <source>Lift the lockdown</source>
        <translation>رفع الإغلاق</translation>
    </message>
    <message>
        <source>Muster count</source>
        <translation>تعداد التجمع</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message>
        <source>of {capacity}</source>
        <translation>من {capacity}</translation>
    </message>
    <message>
        <source>Back to the zones</source>
        <translation>العودة إلى المناطق</translation>
    </message>
    <message>
        <source>Lock all gates</source>
        <translation>إغلاق جميع البوابات</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>واصل الضغط</translation>
    </message>
    <message>
        <source>Hold for 2 seconds. Exits stay open.</source>
        <translation>اضغط ثانيتين. تبقى المخارج مفتوحة.</translation>
    </message>
    <message>
        <source>Locked since {hour}</source>
        <translation>مغلقة منذ {hour}</translation>
    </message>
    <message>
        <source>By {officer}.</source>
        <translation>بأمر {officer}.</translation>
    </message>
    <message>
        <source>Exits stay open.</source>
        <translation>تبقى المخارج مفتوحة.</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>إبطال الآن</translation>
    </message>
    <message>
        <source>Let people in again</source>
        <translation>السماح بالدخول مجددا</translation>
    </message>
    <message>
        <source>Lift the lockdown?</source>
        <translation>هل تريد رفع الإغلاق؟</translation>
    </message>
    <message>
        <source>All gates let people in again, as the plan says. It is sealed with your name.</source>
        <translation>تسمح جميع البوابات بالدخول مجددا وفق الخطة. ويُسجَّل ذلك باسمك.</translation>
    </message>
    <message>
        <source>Type a badge, a name or a number, or press an alert or a refusal, to see where somebody went.</source>
        <translation>اكتب شارة أو اسما أو رقما، أو المس تنبيها أو رفضا، لترى أين ذهب الشخص.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>Revoke badge {serial} of {name}?</source>
        <translation>هل تريد إبطال الشارة {serial} الخاصة بـ {name}؟</translation>
    </message>
    <message>
        <source>Revoke the ticket of {name}?</source>
        <translation>هل تريد إبطال تذكرة {name}؟</translation>
    </message>
    <message>
        <source>It opens no gate from now on, and nothing brings it back.</source>
        <translation>لن تفتح أي بوابة من الآن، ولا شيء يعيدها.</translation>
    </message>
    <message>
        <source>The desk can print a new badge for the ticket.</source>
        <translation>يمكن لمكتب الاعتماد طباعة شارة جديدة للتذكرة.</translation>
    </message>
    <message>
        <source>The organiser can issue another ticket.</source>
        <translation>يمكن للمنظم إصدار تذكرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>لم يُعثر على أحد.</translation>
    </message>
    <message>
        <source>Revoke the ticket</source>
        <translation>إبطال التذكرة</translation>
    </message>
    <message>
        <source>Revoke {serial}</source>
        <translation>إبطال {serial}</translation>
    </message>
    <message>
        <source>No passage anywhere yet.</source>
        <translation>لم يُسجَّل مرور بعد.</translation>
    </message>
    <message>
        <source>No code of this person counts any more.</source>
        <translation>لم يعد أي رمز لهذا الشخص صالحا.</translation>
    </message>
    <message>
        <source>{gate} {way}</source>
        <translation>{gate} {way}</translation>
    </message>
    <message>
        <source>{zone}, taken back</source>
        <translation>{zone}، أُلغي</translation>
    </message>
    <message>
        <source>{zone}, {note}</source>
        <translation>{zone}، {note}</translation>
    </message>
    <message>
        <source>Holder of a code that is not on the roster</source>
        <translation>حامل رمز غير مدرج في القائمة</translation>
    </message>
    <message>
        <source>Watch list, certain match</source>
        <translation>قائمة المراقبة، تطابق مؤكد</translation>
    </message>
    <message>
        <source>Watch list, possible match</source>
        <translation>قائمة المراقبة، تطابق محتمل</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>رمز مزوّر</translation>
    </message>
    <message>
        <source>Lost badge seen</source>
        <translation>ظهور شارة مفقودة</translation>
    </message>
    <message>
        <source>Badge reported stolen</source>
        <translation>أُبلغ عن سرقة شارة</translation>
    </message>
    <message>
        <source>One badge, two places</source>
        <translation>شارة واحدة في مكانين</translation>
    </message>
    <message>
        <source>Pass-back attempt</source>
        <translation>محاولة إعادة استخدام شارة</translation>
    </message>
    <message>
        <source>Many refusals</source>
        <translation>حالات رفض كثيرة</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>أرقام سرية خاطئة</translation>
    </message>
    <message>
        <source>Officer under threat</source>
        <translation>مناوب تحت الإكراه</translation>
    </message>
    <message>
        <source>Help wanted at a gate</source>
        <translation>طلب مساعدة عند إحدى البوابات</translation>
    </message>
    <message>
        <source>All gates locked</source>
        <translation>جميع البوابات مغلقة</translation>
    </message>
    <message>
        <source>Let in, void by then</source>
        <translation>دخل بتذكرة كانت ملغاة</translation>
    </message>
    <message>
        <source>{hour}.</source>
        <translation>{hour}.</translation>
    </message>
    <message>
        <source>Details: kiosk journal verify</source>
        <translation>التفاصيل: kiosk journal verify</translation>
    </message>
    <message>
        <source>Registration had taken the ticket back.</source>
        <translation>كان التسجيل قد سحب التذكرة.</translation>
    </message>
    <message>
        <source>Data changed from outside</source>
        <translation>بيانات غُيِّرت من الخارج</translation>
    </message>
    <message>
        <source>Records of this kiosk are missing</source>
        <translation>بيانات من هذا الجهاز مفقودة</translation>
    </message>
    <message>
        <source>{gate}, {hour}.</source>
        <translation>{gate}، {hour}.</translation>
    </message>
    <message>
        <source>Seen to.</source>
        <translation>عولج.</translation>
    </message>
    <message>
        <source>Nothing shown at the gate.</source>
        <translation>لا يظهر شيء عند البوابة.</translation>
    </message>
    <message>
        <source>Officer sent</source>
        <translation>أُرسل فرد أمن</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>إنذار كاذب</translation>
    </message>
    <message>
        <source>Code kept</source>
        <translation>سُحب الرمز</translation>
    </message>
    <message>
        <source>Person let go</source>
        <translation>سُمح له بالانصراف</translation>
    </message>
    <message>
        <source>Officer is well</source>
        <translation>المناوب بخير</translation>
    </message>
    <message>
        <source>Organisers informed</source>
        <translation>أُبلغ المنظمون</translation>
    </message>
    <message>
        <source>Paper compared</source>
        <translation>تمت المقارنة مع الورق</translation>
    </message>
    <message>
        <source>Everybody informed</source>
        <translation>أُبلغ الجميع</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>تم التحقق من الهوية</translation>
    </message>
    <message>
        <source>Watched on</source>
        <translation>المراقبة مستمرة</translation>
    </message>
    <message>
        <source>An officer of security locks all gates.</source>
        <translation>يغلق البوابات فرد أمن.</translation>
    </message>
    <message>
        <source>A supervisor lifts the lockdown.</source>
        <translation>يرفع الإغلاق مشرف.</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>The new PIN</source>
        <translation>الرقم السري الجديد</translation>
    </message>
    <message>
        <source>Enrol an officer</source>
        <translation>تسجيل مناوب</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>دور آخر</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>This role has a longer PIN, so a new one is typed. A PIN for use under threat ends with it.</source>
        <translation>يتطلب هذا الدور رقمًا سريًا أطول، فيُدخل رقم جديد. وينتهي معه الرقم السري المخصص للتهديد.</translation>
    </message>
    <message>
        <source>The officer types the PIN, twice. Nobody else needs to know it.</source>
        <translation>يُدخل المناوب الرقم السري مرتين. ولا حاجة لأحد غيره إلى معرفته.</translation>
    </message>
    <message>
        <source>The PIN stays as it is.</source>
        <translation>يبقى الرقم السري كما هو.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>اكتب الاسم أولًا.</translation>
    </message>
    <message>
        <source>Officers: {count}</source>
        <translation>المناوبون: {count}</translation>
    </message>
    <message>
        <source>Who may log in at this kiosk. Every change is recorded.</source>
        <translation>من يمكنه الدخول على هذا الجهاز. يُسجَّل كل تغيير.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>في القائمة منذ</translation>
    </message>
    <message>
        <source>On duty since {hour}</source>
        <translation>مناوب منذ {hour}</translation>
    </message>
    <message>
        <source>Opens with badge and PIN</source>
        <translation>يفتح بالشارة والرقم السري</translation>
    </message>
    <message>
        <source>Nobody may log in yet.</source>
        <translation>لا يمكن لأحد الدخول بعد.</translation>
    </message>
    <message>
        <source>Dismiss this officer?</source>
        <translation>إعفاء هذا المناوب؟</translation>
    </message>
    <message>
        <source>Neither PIN nor badge opens any more. The journal keeps the name.</source>
        <translation>لن يفتح الرقم السري ولا الشارة بعد الآن. ويحتفظ السجل بالاسم.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Nothing lately</source>
        <translation>لا شيء مؤخرًا</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>On duty since</source>
        <translation>مناوب منذ</translation>
    </message>
    <message>
        <source>Did last</source>
        <translation>آخر إجراء</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>اسم المناوب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>منح هذا الدور</translation>
    </message>
    <message>
        <source>Enrol an officer…</source>
        <translation>تسجيل مناوب…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>رقم سري جديد…</translation>
    </message>
    <message>
        <source>Another role…</source>
        <translation>دور آخر…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>إعفاء…</translation>
    </message>
    <message>
        <source>Enrol and dismiss officers</source>
        <translation>تسجيل المناوبين وإعفاؤهم</translation>
    </message>
    <message>
        <source>Import rosters</source>
        <translation>استيراد القوائم</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>إدارة المفاتيح</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>إغلاق الجهاز</translation>
    </message>
    <message>
        <source>Override alone</source>
        <translation>تجاوز القرار منفردًا</translation>
    </message>
    <message>
        <source>Override with a second officer</source>
        <translation>تجاوز القرار مع مناوب ثانٍ</translation>
    </message>
    <message>
        <source>Let in without a code</source>
        <translation>الإدخال دون رمز</translation>
    </message>
    <message>
        <source>See to alerts</source>
        <translation>معالجة التنبيهات</translation>
    </message>
    <message>
        <source>See the watch list</source>
        <translation>الاطلاع على قائمة المراقبة</translation>
    </message>
    <message>
        <source>See passport data</source>
        <translation>الاطلاع على بيانات جواز السفر</translation>
    </message>
    <message>
        <source>Lift a lockdown</source>
        <translation>رفع الإغلاق</translation>
    </message>
    <message>
        <source>Lock the gates</source>
        <translation>إغلاق البوابات</translation>
    </message>
    <message>
        <source>Void badges</source>
        <translation>إلغاء الشارات</translation>
    </message>
    <message>
        <source>Search the roster</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Admit, hold and print</source>
        <translation>الإدخال والإيقاف والطباعة</translation>
    </message>
    <message>
        <source>Came on duty</source>
        <translation>بدأ مناوبته</translation>
    </message>
    <message>
        <source>Went off duty</source>
        <translation>أنهى مناوبته</translation>
    </message>
    <message>
        <source>Overrode a verdict</source>
        <translation>تجاوز قرارًا</translation>
    </message>
    <message>
        <source>Signed for a decision</source>
        <translation>وقّع على قرار</translation>
    </message>
    <message>
        <source>Saw to an alert</source>
        <translation>عالج تنبيهًا</translation>
    </message>
    <message>
        <source>Locked the gates</source>
        <translation>أغلق البوابات</translation>
    </message>
    <message>
        <source>Lifted a lockdown</source>
        <translation>رفع الإغلاق</translation>
    </message>
    <message>
        <source>Saw somebody in safety</source>
        <translation>تحقق من سلامة شخص</translation>
    </message>
    <message>
        <source>Changed the list of officers</source>
        <translation>عدّل قائمة المناوبين</translation>
    </message>
    <message>
        <source>Replaced the watch list</source>
        <translation>استبدل قائمة المراقبة</translation>
    </message>
    <message>
        <source>Issued a badge</source>
        <translation>أصدر شارة</translation>
    </message>
    <message>
        <source>Confirmed a spelling</source>
        <translation>أكّد تهجئة اسم</translation>
    </message>
    <message>
        <source>Ruled on a code</source>
        <translation>قرر بشأن رمز</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Not in the newest export</source>
        <translation>ليس في أحدث تصدير</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>لم يُوافَق عليه بعد</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>منسحب</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>ممنوع</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Surname on the document: {surname}</source>
        <translation>اسم العائلة في الوثيقة: {surname}</translation>
    </message>
    <message>
        <source>Ask for the passport.</source>
        <translation>اطلب جواز السفر.</translation>
    </message>
    <message>
        <source>Compare face, photo and document.</source>
        <translation>قارن الوجه والصورة والوثيقة.</translation>
    </message>
    <message>
        <source>Stay polite. The bearer may not know.</source>
        <translation>حافظ على اللباقة، فقد لا يعلم حامله.</translation>
    </message>
    <message>
        <source>Keep the badge if it is handed to you.</source>
        <translation>احتفظ بالشارة إذا سُلّمت إليك.</translation>
    </message>
    <message>
        <source>Ask the person to wait at the side.</source>
        <translation>اطلب من الشخص الانتظار جانبًا.</translation>
    </message>
    <message>
        <source>Say that the event is over.</source>
        <translation>أخبِر الشخص بأن الفعالية انتهت.</translation>
    </message>
    <message>
        <source>Say that the event is not open yet.</source>
        <translation>أخبِر الشخص بأن الفعالية لم تُفتح بعد.</translation>
    </message>
    <message>
        <source>Ask an officer whether the person may enter.</source>
        <translation>اسأل أحد الضباط عمّا إذا كان يجوز للشخص الدخول.</translation>
    </message>
    <message>
        <source>Send the person to the accreditation desk.</source>
        <translation>وجّه الشخص إلى مكتب الاعتماد.</translation>
    </message>
    <message>
        <source>Find the person by name.</source>
        <translation>ابحث عن الشخص بالاسم.</translation>
    </message>
    <message>
        <source>Hold the code flat, clean and lit, and scan again.</source>
        <translation>أمسك الرمز مستويًا ونظيفًا ومضاءً وأعد المسح.</translation>
    </message>
    <message>
        <source>Ask for the badge or the e-mail with the ticket.</source>
        <translation>اطلب الشارة أو رسالة التذكرة.</translation>
    </message>
    <message>
        <source>Ask for the ticket of this event.</source>
        <translation>اطلب تذكرة هذه الفعالية.</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>أبلغ الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>Ask for the confirmation of registration.</source>
        <translation>اطلب تأكيد التسجيل.</translation>
    </message>
    <message>
        <source>Ask for the newer badge.</source>
        <translation>اطلب الشارة الأحدث.</translation>
    </message>
    <message>
        <source>Stay polite, and explain nothing further.</source>
        <translation>حافظ على اللباقة ولا تشرح المزيد.</translation>
    </message>
    <message>
        <source>Security decides.</source>
        <translation>القرار للأمن.</translation>
    </message>
    <message>
        <source>Ask for the invitation and the passport.</source>
        <translation>اطلب الدعوة وجواز السفر.</translation>
    </message>
    <message>
        <source>Ask the organiser for the approval.</source>
        <translation>اطلب الموافقة من الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>Admit only once it is given.</source>
        <translation>لا تسمح بالدخول إلا بعد الموافقة.</translation>
    </message>
    <message>
        <source>Ask for proof of payment.</source>
        <translation>اطلب إثبات الدفع.</translation>
    </message>
    <message>
        <source>Take the fee here, or send the person to the desk.</source>
        <translation>استلم الرسم هنا أو وجّه الشخص إلى المكتب.</translation>
    </message>
    <message>
        <source>Ask who the escort is.</source>
        <translation>اسأل عن المرافق المسؤول.</translation>
    </message>
    <message>
        <source>Scan the escort&apos;s badge here, within half a minute.</source>
        <translation>امسح شارة المرافق هنا في غضون نصف دقيقة.</translation>
    </message>
    <message>
        <source>All who wait for the escort pass together.</source>
        <translation>يمر معًا كل من ينتظرون المرافق.</translation>
    </message>
    <message>
        <source>Ask the questions of the registration.</source>
        <translation>اطرح أسئلة التسجيل.</translation>
    </message>
    <message>
        <source>Enter the answers here.</source>
        <translation>أدخل الإجابات هنا.</translation>
    </message>
    <message>
        <source>Enter the answers</source>
        <translation>أدخل الإجابات</translation>
    </message>
    <message>
        <source>Ask the person to wait, or to come back later.</source>
        <translation>اطلب من الشخص الانتظار أو العودة لاحقًا.</translation>
    </message>
    <message>
        <source>Compare face and photo.</source>
        <translation>قارن الوجه بالصورة.</translation>
    </message>
    <message>
        <source>If it is somebody else, keep the badge and call security.</source>
        <translation>إن كان شخصًا آخر، فاحتفظ بالشارة واتصل بالأمن.</translation>
    </message>
    <message>
        <source>Keep the way out free.</source>
        <translation>أبقِ طريق الخروج خاليًا.</translation>
    </message>
    <message>
        <source>Lead the person away from the entrance.</source>
        <translation>أبعِد الشخص عن المدخل.</translation>
    </message>
    <message>
        <source>Wait for word from security.</source>
        <translation>انتظر تعليمات الأمن.</translation>
    </message>
    <message>
        <source>The accreditation desk exchanges the ticket for a badge.</source>
        <translation>مكتب الاعتماد يستبدل التذكرة بشارة.</translation>
    </message>
    <message>
        <source>Ask for a newer ticket or badge.</source>
        <translation>اطلب تذكرة أو شارة أحدث.</translation>
    </message>
    <message>
        <source>Show where the person may go.</source>
        <translation>بيّن للشخص أين يمكنه الذهاب.</translation>
    </message>
    <message>
        <source>If the exit was not seen, officers may override.</source>
        <translation>إذا لم يُسجَّل الخروج، يمكن للمناوبين تجاوز القرار.</translation>
    </message>
    <message>
        <source>Send the person through the outer gate.</source>
        <translation>وجّه الشخص عبر البوابة الخارجية.</translation>
    </message>
    <message>
        <source>Approved, admit</source>
        <translation>تمت الموافقة، اسمح</translation>
    </message>
    <message>
        <source>Paid here, admit</source>
        <translation>دُفع هنا، اسمح</translation>
    </message>
    <message>
        <source>Escort is here, admit</source>
        <translation>المرافق حاضر، اسمح</translation>
    </message>
    <message>
        <source>Admit all the same</source>
        <translation>السماح بالدخول رغم ذلك</translation>
    </message>
    <message>
        <source>Same person, admit</source>
        <translation>الشخص نفسه، اسمح</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Open conflicts: {count}</source>
        <translation>تعارضات مفتوحة: {count}</translation>
    </message>
    <message>
        <source>What was recorded here stays; settle what somebody has seen to.</source>
        <translation>ما سُجّل هنا يبقى؛ أغلقوا ما عولج.</translation>
    </message>
    <message>
        <source>Source or person</source>
        <translation>المصدر أو الشخص</translation>
    </message>
    <message>
        <source>State, or recorded here</source>
        <translation>الحالة أو المسجّل هنا</translation>
    </message>
    <message>
        <source>Heard, or what the server says</source>
        <translation>المستلَم أو ما يقوله الخادم</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Nobody on the roster</source>
        <translation>لا أحد في القائمة</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>القيد {number}</translation>
    </message>
    <message>
        <source>No registration server is followed. The command “kiosk source add” adds one.</source>
        <translation>لا يُتابَع أي خادم تسجيل. يضيف الأمر ‏«kiosk source add» خادمًا.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Heard whole</source>
        <translation>استُلم كاملًا</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>العائق</translation>
    </message>
    <message>
        <source>Right that is missing</source>
        <translation>صلاحية ناقصة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>تمت المعالجة</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>The first round comes by itself.</source>
        <translation>تجري المزامنة الأولى تلقائيًا.</translation>
    </message>
    <message>
        <source>What changes there is known here after the next round.</source>
        <translation>ما يتغير هناك يُعرف هنا بعد المزامنة التالية.</translation>
    </message>
    <message>
        <source>The gates go on with what they know. Passages wait here and go up in order.</source>
        <translation>تواصل البوابات العمل بما تعرفه. تنتظر مرات المرور هنا وتُرسل بالترتيب.</translation>
    </message>
    <message>
        <source>Somebody must see to it on the server. The gates go on with what they know.</source>
        <translation>على أحدٍ أن يعالج الأمر على الخادم. تواصل البوابات العمل بما تعرفه.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>سُمح بالدخول</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>خرج</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>طُبعت الشارة</translation>
    </message>
    <message>
        <source>Code replaced or gone</source>
        <translation>رمز مستبدل أو محذوف</translation>
    </message>
    <message>
        <source>Check-in list deleted</source>
        <translation>حُذفت قائمة التسجيل</translation>
    </message>
    <message>
        <source>Used at another device</source>
        <translation>استُخدم على جهاز آخر</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>أُلغيت التذكرة</translation>
    </message>
    <message>
        <source>Ticket blocked</source>
        <translation>حُظرت التذكرة</translation>
    </message>
    <message>
        <source>Ticket not paid</source>
        <translation>التذكرة غير مدفوعة</translation>
    </message>
    <message>
        <source>Product not on the list</source>
        <translation>المنتج ليس في القائمة</translation>
    </message>
    <message>
        <source>Several add-ons fit</source>
        <translation>تنطبق عدة إضافات</translation>
    </message>
    <message>
        <source>Rules of the list forbid it</source>
        <translation>قواعد القائمة تمنعه</translation>
    </message>
    <message>
        <source>Too late to take back</source>
        <translation>فات أوان الإلغاء</translation>
    </message>
    <message>
        <source>Not taken by the server</source>
        <translation>لم يقبله الخادم</translation>
    </message>
    <message>
        <source>Two codes may be out. See whether this person holds the new one.</source>
        <translation>قد يكون هناك رمزان متداولان. تحققوا مما إذا كان هذا الشخص يحمل الجديد.</translation>
    </message>
    <message>
        <source>Name another list for this gate, or restore it on the server.</source>
        <translation>حددوا قائمة أخرى لهذه البوابة أو استعيدوها على الخادم.</translation>
    </message>
    <message>
        <source>See whether two people came with one ticket.</source>
        <translation>تحققوا مما إذا حضر شخصان بتذكرة واحدة.</translation>
    </message>
    <message>
        <source>Ask this person to the accreditation desk.</source>
        <translation>اطلبوا من هذا الشخص التوجه إلى مكتب الاعتماد.</translation>
    </message>
    <message>
        <source>Collect the money, or mark it paid on the server.</source>
        <translation>حصّلوا المبلغ أو سجّلوه مدفوعًا على الخادم.</translation>
    </message>
    <message>
        <source>Mend the list on the server, or the gate in the plan.</source>
        <translation>صححوا القائمة على الخادم أو البوابة في الخطة.</translation>
    </message>
    <message>
        <source>Check the right add-on in on the server by hand.</source>
        <translation>سجّلوا الإضافة الصحيحة يدويًا على الخادم.</translation>
    </message>
    <message>
        <source>Mend the rules, or check the person in on the server by hand.</source>
        <translation>صححوا القواعد أو سجّلوا الشخص يدويًا على الخادم.</translation>
    </message>
    <message>
        <source>Take it back on the server by hand.</source>
        <translation>ألغوه يدويًا على الخادم.</translation>
    </message>
    <message>
        <source>Check the person in on the server by hand, or let it be.</source>
        <translation>سجّلوا الشخص يدويًا على الخادم أو اتركوا الأمر.</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Scanning with a hand scanner</source>
        <translation>المسح بقارئ يدوي</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>It is plugged in</source>
        <translation>تم توصيله</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>الكاميرا غير موصولة</translation>
    </message>
    <message>
        <source>Plug its cable in again. It starts by itself.</source>
        <translation>أعد توصيل السلك، وسيعمل تلقائيًا.</translation>
    </message>
    <message>
        <source>This machine cannot use cameras</source>
        <translation>هذا الجهاز لا يدعم الكاميرات</translation>
    </message>
    <message>
        <source>Use a hand scanner. The organiser can install what is missing.</source>
        <translation>استخدم قارئًا يدويًا. يمكن للجهة المنظِّمة تثبيت ما ينقص.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>الكاميرا لا تعطي صورة</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again.</source>
        <translation>أغلق البرامج الأخرى التي تستخدمها أو أعد توصيلها.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>القارئ لا يستجيب</translation>
    </message>
    <message>
        <source>Other scanners and the camera</source>
        <translation>القارئات الأخرى والكاميرا</translation>
    </message>
    <message>
        <source>This scanner</source>
        <translation>هذا القارئ</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard layout is not known</source>
        <translation>تخطيط لوحة مفاتيح القارئ غير معروف</translation>
    </message>
    <message>
        <source>Ask the organiser to correct it in the settings.</source>
        <translation>اطلب من الجهة المنظِّمة تصحيحه في الإعدادات.</translation>
    </message>
    <message>
        <source>Scanning with the usual layout</source>
        <translation>المسح بالتخطيط المعتاد</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>تعذّرت قراءة الصورة</translation>
    </message>
    <message>
        <source>Take or choose another picture.</source>
        <translation>التقط أو اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Scanning and verdicts</source>
        <translation>المسح والقرارات</translation>
    </message>
    <message>
        <source>Printing here</source>
        <translation>الطباعة هنا</translation>
    </message>
    <message>
        <source>The printer is not found</source>
        <translation>لم يُعثر على الطابعة</translation>
    </message>
    <message>
        <source>Switch it on and check its cable. Waiting badges print by themselves.</source>
        <translation>شغّلها وتحقّق من السلك. تُطبع الشارات المنتظرة تلقائيًا.</translation>
    </message>
    <message>
        <source>It is switched on</source>
        <translation>تم تشغيلها</translation>
    </message>
    <message>
        <source>I have loaded the printer</source>
        <translation>تم تزويد الطابعة</translation>
    </message>
    <message>
        <source>This is no ZPL label printer</source>
        <translation>هذه ليست طابعة ملصقات ZPL</translation>
    </message>
    <message>
        <source>Something else answers. Check the printer&apos;s address and language.</source>
        <translation>يرد جهاز آخر. تحققوا من عنوان الطابعة ولغتها.</translation>
    </message>
    <message>
        <source>The printer stopped answering</source>
        <translation>توقفت الطابعة عن الاستجابة</translation>
    </message>
    <message>
        <source>Look whether the badge came out before you print it again.</source>
        <translation>تأكّد من خروج الشارة قبل إعادة طباعتها.</translation>
    </message>
    <message>
        <source>The printer refused the badge</source>
        <translation>رفضت الطابعة الشارة</translation>
    </message>
    <message>
        <source>Look at its display, or call help.</source>
        <translation>انظر إلى شاشتها أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>The printer holds other paper</source>
        <translation>في الطابعة ورق مختلف</translation>
    </message>
    <message>
        <source>Load badge stock, blank side up. Waiting badges print by themselves.</source>
        <translation>ضع ورق الشارات والوجه الفارغ إلى أعلى. تُطبع الشارات المنتظرة تلقائيًا.</translation>
    </message>
    <message>
        <source>The printer has no badges left</source>
        <translation>نفدت الشارات من الطابعة</translation>
    </message>
    <message>
        <source>A badge is stuck in the printer</source>
        <translation>شارة عالقة في الطابعة</translation>
    </message>
    <message>
        <source>Open it, pull the badge out and close it again.</source>
        <translation>افتحها واسحب الشارة ثم أغلقها من جديد.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>الطابعة مفتوحة</translation>
    </message>
    <message>
        <source>Close its lid. Waiting badges print by themselves.</source>
        <translation>أغلق غطاءها. ستُطبع الشارات المنتظرة تلقائياً.</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>The printer&apos;s ribbon or ink is used up</source>
        <translation>نفد شريط الطابعة أو حبرها</translation>
    </message>
    <message>
        <source>Put in a new one. Waiting badges print by themselves.</source>
        <translation>ركّب واحداً جديداً. ستُطبع الشارات المنتظرة تلقائياً.</translation>
    </message>
    <message>
        <source>The printer&apos;s tray is full</source>
        <translation>درج الطابعة ممتلئ</translation>
    </message>
    <message>
        <source>Take the badges out. Waiting badges print by themselves.</source>
        <translation>أخرج الشارات. ستُطبع الشارات المنتظرة تلقائياً.</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>الطابعة متوقفة مؤقتاً</translation>
    </message>
    <message>
        <source>Press its start button. Waiting badges print by themselves.</source>
        <translation>اضغط زر التشغيل فيها. ستُطبع الشارات المنتظرة تلقائياً.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>توقفت الطابعة</translation>
    </message>
    <message>
        <source>Look at its display, clear what is in the way and close its lid.</source>
        <translation>انظر إلى شاشتها وأزل العائق وأغلق غطاءها.</translation>
    </message>
    <message>
        <source>It is cleared</source>
        <translation>تمت إزالة العائق</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>لا يمكن حفظ أي شيء</translation>
    </message>
    <message>
        <source>The disk is full or closed. Free space, or call help.</source>
        <translation>القرص ممتلئ أو مغلق. أفرغ مساحة أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>The data of this kiosk was moved</source>
        <translation>نُقلت بيانات هذا الجهاز</translation>
    </message>
    <message>
        <source>Put the file back and start the kiosk again, or call help.</source>
        <translation>أعد الملف إلى مكانه وأعد تشغيل الجهاز، أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>القرص شبه ممتلئ</translation>
    </message>
    <message>
        <source>Free space soon. A verdict that cannot be sealed is not given.</source>
        <translation>أفرغ مساحة قريبًا. لا يصدر قرار لا يمكن تسجيله.</translation>
    </message>
    <message>
        <source>Everything, for now</source>
        <translation>كل شيء، حتى الآن</translation>
    </message>
    <message>
        <source>Photo capture</source>
        <translation>التقاط الصور</translation>
    </message>
    <message>
        <source>The data of this kiosk is damaged</source>
        <translation>بيانات هذا الجهاز تالفة</translation>
    </message>
    <message>
        <source>Call help. The journal is kept as far as it can be read.</source>
        <translation>اطلب المساعدة. يُحفظ السجل بقدر ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Call help. Nothing has been lost.</source>
        <translation>اطلب المساعدة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This key does not open the data</source>
        <translation>هذا المفتاح لا يفتح البيانات</translation>
    </message>
    <message>
        <source>The key of the data is missing</source>
        <translation>مفتاح البيانات مفقود</translation>
    </message>
    <message>
        <source>The key of the data cannot be used</source>
        <translation>لا يمكن استخدام مفتاح البيانات</translation>
    </message>
    <message>
        <source>A newer kiosk has written this data</source>
        <translation>كُتبت هذه البيانات بإصدار أحدث</translation>
    </message>
    <message>
        <source>Update this kiosk, or call help.</source>
        <translation>حدّث هذا الجهاز أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>Another kiosk is running on this data</source>
        <translation>يعمل جهاز آخر على هذه البيانات</translation>
    </message>
    <message>
        <source>Close one of the two.</source>
        <translation>أغلق أحدهما.</translation>
    </message>
    <message>
        <source>A command is changing this data</source>
        <translation>يجري أمرٌ تعديل هذه البيانات</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Set it right, or have an organiser confirm it. The journal keeps what it did.</source>
        <translation>اضبطها، أو ليؤكدها أحد المنظمين. وما حدث محفوظ في السجل.</translation>
    </message>
    <message>
        <source>Verdicts, by the time from before the jump</source>
        <translation>القرارات، بحسب الوقت قبل تغيّر الساعة</translation>
    </message>
    <message>
        <source>It is set right</source>
        <translation>تم ضبطها</translation>
    </message>
    <message>
        <source>The clock of this machine jumped ahead by {by}</source>
        <translation>تقدّمت ساعة هذا الجهاز فجأة: {by}</translation>
    </message>
    <message>
        <source>The clock of this machine jumped back by {by}</source>
        <translation>تأخّرت ساعة هذا الجهاز فجأة: {by}</translation>
    </message>
    <message>
        <source>The clock of this machine jumped, and nobody has confirmed it</source>
        <translation>تغيّرت ساعة هذا الجهاز فجأة ولم يؤكدها أحد</translation>
    </message>
    <message>
        <source>Call help, {phone}</source>
        <translation>اطلب المساعدة، {phone}</translation>
    </message>
    <message>
        <source>Call help</source>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>The kiosk needs a hand. Nobody at the gate did anything wrong.</source>
        <translation>الجهاز بحاجة إلى مساعدة. لم يخطئ أحد عند البوابة.</translation>
    </message>
    <message>
        <source>This gate cannot judge</source>
        <translation>لا يمكن البتّ عند هذه البوابة</translation>
    </message>
    <message>
        <source>A verdict that cannot be sealed is not given. The kiosk waits, and no one is turned away by mistake.</source>
        <translation>لا يصدر قرار لا يمكن تسجيله. الجهاز ينتظر ولا يُردّ أحد خطأً.</translation>
    </message>
    <message>
        <source>Send the queue to gate {gate}. {hint}</source>
        <translation>وجّه الصف إلى البوابة {gate}. {hint}</translation>
    </message>
    <message>
        <source>Nobody has been judged or refused here since {hour}.</source>
        <translation>لم يُبتّ في أمر أحد ولم يُرفض أحد هنا منذ {hour}.</translation>
    </message>
    <message>
        <source>Call help.</source>
        <translation>اطلب المساعدة.</translation>
    </message>
    <message>
        <source>The gate opens again by itself.</source>
        <translation>تُفتح البوابة من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake, nobody at the gate did.</source>
        <translation>أخطأ الجهاز، ولم يخطئ أحد عند البوابة.</translation>
    </message>
    <message>
        <source>The next scan works as usual.</source>
        <translation>المسح التالي يعمل كالمعتاد.</translation>
    </message>
    <message>
        <source>The last code has no verdict: scan it again.</source>
        <translation>لا قرار بشأن الرمز الأخير: أعد مسحه.</translation>
    </message>
    <message>
        <source>Help will ask for this: {reference}</source>
        <translation>ستسأل جهة المساعدة عن هذا: {reference}</translation>
    </message>
    <message>
        <source>Please call staff</source>
        <translation>يُرجى استدعاء الموظفين</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Something outside the kiosk is in the way</source>
        <translation>هناك عائق خارج الجهاز</translation>
    </message>
    <message>
        <source>Call help: the log of this kiosk says what it is.</source>
        <translation>اطلب المساعدة: سجل الجهاز يبيّن السبب.</translation>
    </message>
    <message>
        <source>The photo cannot be used</source>
        <translation>لا يمكن استخدام الصورة</translation>
    </message>
    <message>
        <source>Take or choose another photo.</source>
        <translation>التقط أو اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>The badge could not be saved</source>
        <translation>تعذّر حفظ الشارة</translation>
    </message>
    <message>
        <source>The folder for badges is full or closed. Call help.</source>
        <translation>مجلد الشارات ممتلئ أو مغلق. اطلب المساعدة.</translation>
    </message>
    <message>
        <source>Badges as PDF</source>
        <translation>الشارات بصيغة PDF</translation>
    </message>
    <message>
        <source>The badge design is broken</source>
        <translation>تصميم الشارة معطوب</translation>
    </message>
    <message>
        <source>Ask the organiser to choose another design.</source>
        <translation>اطلب من الجهة المنظِّمة اختيار تصميم آخر.</translation>
    </message>
    <message>
        <source>The badge design could not be saved</source>
        <translation>تعذّر حفظ تصميم الشارة</translation>
    </message>
    <message>
        <source>The disk is full or closed. The design saved before is still there.</source>
        <translation>القرص ممتلئ أو مغلق. التصميم المحفوظ سابقًا لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>Saving badge designs</source>
        <translation>حفظ تصاميم الشارات</translation>
    </message>
    <message>
        <source>The badge&apos;s code cannot be drawn</source>
        <translation>تعذّر رسم رمز الشارة</translation>
    </message>
    <message>
        <source>Ask the organiser to choose another kind of code.</source>
        <translation>اطلب من الجهة المنظِّمة اختيار نوع آخر من الرموز.</translation>
    </message>
    <message>
        <source>The desk can tell why.</source>
        <translation>يمكن للمكتب بيان السبب.</translation>
    </message>
    <message>
        <source>Someone else was faster</source>
        <translation>سبقك شخص آخر</translation>
    </message>
    <message>
        <source>Look at the print queue again.</source>
        <translation>انظر إلى قائمة الطباعة من جديد.</translation>
    </message>
    <message>
        <source>This person has a newer badge</source>
        <translation>لدى هذا الشخص شارة أحدث</translation>
    </message>
    <message>
        <source>Print a new one instead.</source>
        <translation>اطبع شارة جديدة بدلاً منها.</translation>
    </message>
    <message>
        <source>There is a badge already</source>
        <translation>توجد شارة بالفعل</translation>
    </message>
    <message>
        <source>Say why another one is needed.</source>
        <translation>بيّن سبب الحاجة إلى شارة أخرى.</translation>
    </message>
    <message>
        <source>The last badge is not settled yet</source>
        <translation>لم تُحسم الشارة الأخيرة بعد</translation>
    </message>
    <message>
        <source>Look whether it came out, and say so.</source>
        <translation>تأكّد من خروجها وأفِد بذلك.</translation>
    </message>
    <message>
        <source>A supervisor has to agree</source>
        <translation>يجب أن يوافق المشرف</translation>
    </message>
    <message>
        <source>Ask one to come to this kiosk.</source>
        <translation>اطلب حضور مشرف إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>The fonts here cannot draw this name</source>
        <translation>الخطوط المتوفرة لا ترسم هذا الاسم</translation>
    </message>
    <message>
        <source>Ask the organiser to install the fonts for it.</source>
        <translation>اطلب من الجهة المنظِّمة تثبيت الخطوط اللازمة.</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>انتهت الفعالية</translation>
    </message>
    <message>
        <source>Its gates admit nobody with these badges. Press again to print all the same.</source>
        <translation>لا تقبل بواباتها أحدًا بهذه الشارات. اضغط مرة أخرى للطباعة مع ذلك.</translation>
    </message>
    <message>
        <source>This registration gets no badge</source>
        <translation>لا شارة لهذا التسجيل</translation>
    </message>
    <message>
        <source>Everything, as before</source>
        <translation>كل شيء كما كان</translation>
    </message>
    <message>
        <source>Ask the organiser to look at it.</source>
        <translation>اطلب من الجهة المنظِّمة النظر في الأمر.</translation>
    </message>
    <message>
        <source>This PIN cannot be taken</source>
        <translation>لا يمكن قبول هذا الرقم السري</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر رقمًا آخر.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>تكرر إدخال رقم سري خاطئ</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>انتظر لحظة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This badge opens for somebody else</source>
        <translation>هذه الشارة مخصّصة لشخص آخر</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>الاسم ناقص</translation>
    </message>
    <message>
        <source>Type the name to be shown.</source>
        <translation>اكتب الاسم المراد عرضه.</translation>
    </message>
    <message>
        <source>Nobody on duty is called that</source>
        <translation>لا يوجد مناوب بهذا الاسم</translation>
    </message>
    <message>
        <source>Somebody has to stay organiser</source>
        <translation>يجب أن يبقى منظِّم واحد على الأقل</translation>
    </message>
    <message>
        <source>The first officer has to be an organiser</source>
        <translation>يجب أن يكون أول مناوب منظِّمًا</translation>
    </message>
    <message>
        <source>The officer on duty may not do this</source>
        <translation>لا يحق للمناوب القيام بذلك</translation>
    </message>
    <message>
        <source>This alert is not there any more</source>
        <translation>هذا التنبيه لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Look at the alerts again.</source>
        <translation>انظر إلى التنبيهات من جديد.</translation>
    </message>
    <message>
        <source>A note is missing</source>
        <translation>الملاحظة ناقصة</translation>
    </message>
    <message>
        <source>Say in a few words what was done.</source>
        <translation>بيّن بإيجاز ما تم فعله.</translation>
    </message>
    <message>
        <source>This passage was decided meanwhile</source>
        <translation>بُتّ في هذا المرور في هذه الأثناء</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>أعد مسح الرمز.</translation>
    </message>
    <message>
        <source>An answer cannot be taken as it is</source>
        <translation>لا يمكن قبول إحدى الإجابات كما هي</translation>
    </message>
    <message>
        <source>Look at the questions again.</source>
        <translation>راجع الأسئلة مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is not a watch list</source>
        <translation>هذا الملف ليس قائمة مراقبة</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>أحد الإعدادات غير صحيح</translation>
    </message>
    <message>
        <source>The plan of the event is wrong</source>
        <translation>خطة الفعالية غير صحيحة</translation>
    </message>
    <message>
        <source>The plan has no such gate</source>
        <translation>لا توجد هذه البوابة في الخطة</translation>
    </message>
    <message>
        <source>This gate does not lead that way</source>
        <translation>هذه البوابة لا تؤدي إلى ذلك الاتجاه</translation>
    </message>
    <message>
        <source>There is no event on this kiosk yet</source>
        <translation>لا توجد فعالية على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>This kiosk already holds an event</source>
        <translation>يحتوي هذا الجهاز على فعالية بالفعل</translation>
    </message>
    <message>
        <source>This file is not a list of people</source>
        <translation>هذا الملف ليس قائمة أشخاص</translation>
    </message>
    <message>
        <source>Export it again from the registration system.</source>
        <translation>صدّره من جديد من نظام التسجيل.</translation>
    </message>
    <message>
        <source>Many people known here are not in this list</source>
        <translation>كثير من الأشخاص المعروفين هنا ليسوا في هذه القائمة</translation>
    </message>
    <message>
        <source>Import the whole list, or say that these people are gone.</source>
        <translation>استورد القائمة كاملة، أو أكّد أن هؤلاء الأشخاص لم يعودوا فيها.</translation>
    </message>
    <message>
        <source>The files or the roster changed meanwhile</source>
        <translation>تغيّرت الملفات أو القائمة في هذه الأثناء</translation>
    </message>
    <message>
        <source>Look at the changes again, then import.</source>
        <translation>راجعوا التغييرات مجددًا ثم استوردوا.</translation>
    </message>
    <message>
        <source>After this import nobody could enter</source>
        <translation>بعد هذا الاستيراد لن يتمكن أحد من الدخول</translation>
    </message>
    <message>
        <source>Look whether it is the right file of the right event. If it is meant, say so.</source>
        <translation>تحققوا من أنه الملف الصحيح للفعالية الصحيحة. إن كان مقصودًا فأكدوا ذلك.</translation>
    </message>
    <message>
        <source>This file could not be imported</source>
        <translation>تعذّر استيراد هذا الملف</translation>
    </message>
    <message>
        <source>It is too large or broken. Export it again, as CSV if you can.</source>
        <translation>الملف كبير جدا أو تالف. صدّره من جديد، بصيغة CSV إن أمكن.</translation>
    </message>
    <message>
        <source>This spelling cannot be taken</source>
        <translation>لا يمكن قبول هذه التهجئة</translation>
    </message>
    <message>
        <source>Write the name in Latin letters, as in the passport.</source>
        <translation>اكتب الاسم بالأحرف اللاتينية كما في جواز السفر.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>لا يمكن استخدام هذا المفتاح</translation>
    </message>
    <message>
        <source>This kiosk has no key to sign badges</source>
        <translation>ليس لدى هذا الجهاز مفتاح لتوقيع الشارات</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>عبارة المرور غير صحيحة</translation>
    </message>
</context>
<context>
    <name>vouching</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The next PIN is looked at from {hour}.</source>
        <translation>يمكن إدخال الرقم السري التالي ابتداءً من {hour}.</translation>
    </message>
    <message>
        <source>This officer&apos;s badge is no longer valid.</source>
        <translation>شارة هذا المناوب لم تعد صالحة.</translation>
    </message>
    <message>
        <source>It takes another person than the first.</source>
        <translation>يلزم شخص غير الأول.</translation>
    </message>
    <message>
        <source>This officer may not decide this.</source>
        <translation>لا يحق لهذا المناوب أن يقرر ذلك.</translation>
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
        <translation>يرافقه المضيف</translation>
    </message>
    <message>
        <source>Called by protocol</source>
        <translation>بطلب من المراسم</translation>
    </message>
    <message>
        <source>Plan is wrong</source>
        <translation>الخطة خاطئة</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>الرمز لا يُقرأ</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>سبب طبي</translation>
    </message>
    <message>
        <source>Mistake of staff</source>
        <translation>خطأ من الموظفين</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>In</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>دخول وخروج</translation>
    </message>
    <message>
        <source>Not a ticket code</source>
        <translation>ليس رمز تذكرة</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>فعالية أخرى</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>رمز مزوّر</translation>
    </message>
    <message>
        <source>Unknown signature</source>
        <translation>توقيع غير معروف</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>غير مدرج في القائمة</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>رمز مُبطَل</translation>
    </message>
    <message>
        <source>Replaced by a newer badge</source>
        <translation>استُبدل بشارة أحدث</translation>
    </message>
    <message>
        <source>Code blocked</source>
        <translation>رمز محظور</translation>
    </message>
    <message>
        <source>Access barred</source>
        <translation>الدخول ممنوع</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>سُحب التسجيل</translation>
    </message>
    <message>
        <source>Registration declined</source>
        <translation>رُفض التسجيل</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>أُلغي التسجيل</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>إغلاق أمني</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>لم تتم الموافقة بعد</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>لم يُدفع بعد</translation>
    </message>
    <message>
        <source>Badge required</source>
        <translation>الشارة مطلوبة</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>غير صالح بعد</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>لم يعد صالحًا</translation>
    </message>
    <message>
        <source>No access here</source>
        <translation>لا يحق له الدخول هنا</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>خارج الأوقات</translation>
    </message>
    <message>
        <source>Rule not met</source>
        <translation>شرط غير مستوفى</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>سبق استخدامه</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>موجود في الداخل</translation>
    </message>
    <message>
        <source>Outer gate first</source>
        <translation>البوابة الخارجية أولًا</translation>
    </message>
    <message>
        <source>Zone is full</source>
        <translation>المنطقة ممتلئة</translation>
    </message>
    <message>
        <source>Escort required</source>
        <translation>المرافق مطلوب</translation>
    </message>
    <message>
        <source>Questions open</source>
        <translation>أسئلة معلّقة</translation>
    </message>
    <message>
        <source>Compare identity</source>
        <translation>طابِق الهوية</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>ليس هذا الشخص</translation>
    </message>
    <message>
        <source>This is not the code of a ticket or badge</source>
        <translation>هذا ليس رمز تذكرة أو شارة</translation>
    </message>
    <message>
        <source>This ticket is for another event</source>
        <translation>هذه التذكرة لفعالية أخرى</translation>
    </message>
    <message>
        <source>We did not make this code</source>
        <translation>لم نُصدر هذا الرمز</translation>
    </message>
    <message>
        <source>This code is signed with a key we do not know</source>
        <translation>هذا الرمز موقّع بمفتاح لا نعرفه</translation>
    </message>
    <message>
        <source>Nobody on the roster has this code</source>
        <translation>لا أحد في القائمة يحمل هذا الرمز</translation>
    </message>
    <message>
        <source>This code has been revoked</source>
        <translation>أُبطل هذا الرمز</translation>
    </message>
    <message>
        <source>A newer badge has replaced this one</source>
        <translation>حلّت شارة أحدث محل هذه الشارة</translation>
    </message>
    <message>
        <source>This code is blocked</source>
        <translation>هذا الرمز محظور</translation>
    </message>
    <message>
        <source>This person may not enter</source>
        <translation>لا يُسمح لهذا الشخص بالدخول</translation>
    </message>
    <message>
        <source>This registration was withdrawn</source>
        <translation>سُحب هذا التسجيل</translation>
    </message>
    <message>
        <source>This registration was not accepted</source>
        <translation>لم يُقبل هذا التسجيل</translation>
    </message>
    <message>
        <source>This registration was cancelled</source>
        <translation>أُلغي هذا التسجيل</translation>
    </message>
    <message>
        <source>Nobody enters during the lockdown</source>
        <translation>لا يدخل أحد أثناء الإغلاق الأمني</translation>
    </message>
    <message>
        <source>The organiser has not approved this registration yet</source>
        <translation>لم توافق الجهة المنظِّمة على هذا التسجيل بعد</translation>
    </message>
    <message>
        <source>The fee is not paid yet</source>
        <translation>لم يُدفع الرسم بعد</translation>
    </message>
    <message>
        <source>This gate takes badges only</source>
        <translation>هذه البوابة للشارات فقط</translation>
    </message>
    <message>
        <source>This code is not valid yet</source>
        <translation>هذا الرمز غير صالح بعد</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>لم يعد هذا الرمز صالحًا</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>لا دخول إلى هذه المنطقة</translation>
    </message>
    <message>
        <source>The zone is closed now</source>
        <translation>المنطقة مغلقة الآن</translation>
    </message>
    <message>
        <source>The rules of this gate do not allow it now</source>
        <translation>قواعد هذه البوابة لا تسمح بذلك الآن</translation>
    </message>
    <message>
        <source>This ticket has been used already</source>
        <translation>سبق استخدام هذه التذكرة</translation>
    </message>
    <message>
        <source>This person is inside already</source>
        <translation>هذا الشخص موجود في الداخل</translation>
    </message>
    <message>
        <source>The outer gate comes first</source>
        <translation>البوابة الخارجية أولًا</translation>
    </message>
    <message>
        <source>The zone is full</source>
        <translation>المنطقة ممتلئة</translation>
    </message>
    <message>
        <source>This person enters with an escort</source>
        <translation>يدخل هذا الشخص مع مرافق</translation>
    </message>
    <message>
        <source>Some questions are not answered yet</source>
        <translation>بعض الأسئلة لم يُجب عنها بعد</translation>
    </message>
    <message>
        <source>The organiser asked for this check</source>
        <translation>طلبت الجهة المنظِّمة هذا التحقق</translation>
    </message>
    <message>
        <source>The face does not match</source>
        <translation>الوجه غير مطابق</translation>
    </message>
    <message>
        <source>The event is not open yet</source>
        <translation>لم تُفتح الفعالية بعد</translation>
    </message>
    <message>
        <source>It may be damaged, or the code of something else.</source>
        <translation>قد يكون تالفًا أو رمزًا لشيء آخر.</translation>
    </message>
    <message>
        <source>It is well made, but does not belong here.</source>
        <translation>إنها سليمة لكنها لا تخص هذا المكان.</translation>
    </message>
    <message>
        <source>Its signature does not match what it says.</source>
        <translation>توقيعه لا يطابق محتواه.</translation>
    </message>
    <message>
        <source>It may be new: the organiser can add the key.</source>
        <translation>قد يكون جديدًا: يمكن للجهة المنظِّمة إضافة المفتاح.</translation>
    </message>
    <message>
        <source>The registration may be newer than the roster here.</source>
        <translation>قد يكون التسجيل أحدث من القائمة هنا.</translation>
    </message>
    <message>
        <source>The organiser took it back. It opens no gate.</source>
        <translation>سحبته الجهة المنظِّمة، ولا يفتح أي بوابة.</translation>
    </message>
    <message>
        <source>Only the newest badge of a person is valid.</source>
        <translation>الشارة الأحدث وحدها صالحة.</translation>
    </message>
    <message>
        <source>The desk can tell why, and may unblock it.</source>
        <translation>يمكن للمكتب بيان السبب ورفع الحظر.</translation>
    </message>
    <message>
        <source>It holds at every gate. The ways out stay open.</source>
        <translation>يسري ذلك على جميع البوابات. وتبقى المخارج مفتوحة.</translation>
    </message>
    <message>
        <source>They come from the registration system.</source>
        <translation>مصدرها نظام التسجيل.</translation>
    </message>
    <message>
        <source>When somebody leaves, there is room again.</source>
        <translation>عندما يغادر أحد، يتوفر مكان.</translation>
    </message>
    <message>
        <source>Staff compared the face and turned the admission down.</source>
        <translation>قارن الموظفون الوجه ورفضوا الدخول.</translation>
    </message>
    <message>
        <source>It is sealed in the journal.</source>
        <translation>سُجّل ذلك في السجل.</translation>
    </message>
    <message>
        <source>This says nothing about the person.</source>
        <translation>لا يتعلق ذلك بالشخص نفسه.</translation>
    </message>
    <message>
        <source>Only the registration is in the way.</source>
        <translation>التسجيل وحده هو العائق.</translation>
    </message>
    <message>
        <source>The code is good.</source>
        <translation>الرمز سليم.</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>أول دخول</translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation>عودة إلى الداخل</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Not seen entering</source>
        <translation>لم يُسجَّل دخوله</translation>
    </message>
    <message>
        <source>Not on this roster</source>
        <translation>ليس في هذه القائمة</translation>
    </message>
    <message>
        <source>Checked in elsewhere</source>
        <translation>سُجّل وصوله في مكان آخر</translation>
    </message>
    <message>
        <source>Old roster</source>
        <translation>قائمة قديمة</translation>
    </message>
    <message>
        <source>Check the clock</source>
        <translation>تحقّق من الساعة</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>اقرأ الملاحظة</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>قائمة المراقبة</translation>
    </message>
    <message>
        <source>This person is inside already by the records. Ask why.</source>
        <translation>هذا الشخص موجود في الداخل بحسب السجلات. اسأل عن السبب.</translation>
    </message>
    <message>
        <source>{zone} is nearly full. Tell your supervisor.</source>
        <translation>{zone}: الامتلاء وشيك. أبلغ المشرف.</translation>
    </message>
    <message>
        <source>Nobody here knows what this ticket is for. Ask your supervisor.</source>
        <translation>لا يُعرف هنا الغرض من هذه التذكرة. اسأل مشرفك.</translation>
    </message>
    <message>
        <source>Nobody here knows for which day this ticket is. Ask your supervisor.</source>
        <translation>لا يُعرف هنا اليوم الذي صدرت له هذه التذكرة. اسأل مشرفك.</translation>
    </message>
    <message>
        <source>Nobody used this code here before.</source>
        <translation>لم يُستخدم هذا الرمز هنا من قبل.</translation>
    </message>
    <message>
        <source>This person has been inside before.</source>
        <translation>سبق لهذا الشخص الدخول.</translation>
    </message>
    <message>
        <source>The exit is counted.</source>
        <translation>احتُسب الخروج.</translation>
    </message>
    <message>
        <source>No entry was recorded. The exit is.</source>
        <translation>لم يُسجَّل دخول، وسُجّل الخروج.</translation>
    </message>
    <message>
        <source>The signature is genuine. The roster here does not know the person.</source>
        <translation>التوقيع صحيح، والقائمة هنا لا تعرف الشخص.</translation>
    </message>
    <message>
        <source>Somebody else has checked this person in already.</source>
        <translation>سجّل شخص آخر وصول هذا الشخص من قبل.</translation>
    </message>
    <message>
        <source>The roster is old: later changes are not known here.</source>
        <translation>القائمة قديمة: التغييرات اللاحقة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>The clock of this kiosk jumped: call help when the queue allows.</source>
        <translation>اختلّت ساعة هذا الجهاز: اطلب المساعدة عندما يخفّ الصف.</translation>
    </message>
    <message>
        <source>The organiser left a note.</source>
        <translation>تركت الجهة المنظِّمة ملاحظة.</translation>
    </message>
    <message>
        <source>Security has been told.</source>
        <translation>أُبلغ الأمن.</translation>
    </message>
    <message>
        <source>The badge is being printed.</source>
        <translation>تجري طباعة الشارة.</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>طُبعت الشارة.</translation>
    </message>
    <message>
        <source>There is no printer here. Badge {detail} was saved as a PDF.</source>
        <translation>لا توجد طابعة هنا. حُفظت الشارة {detail} بصيغة PDF.</translation>
    </message>
    <message>
        <source>The badge waits for the printer and comes out by itself.</source>
        <translation>الشارة في انتظار الطابعة وستُطبع تلقائياً.</translation>
    </message>
    <message>
        <source>The badge was not printed. Look at the printer.</source>
        <translation>لم تُطبع الشارة. تفقّد الطابعة.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether the badge came out.</source>
        <translation>الطابعة لا تستجيب. تأكّد من خروج الشارة.</translation>
    </message>
    <message>
        <source>The event is over: its gates admit nobody with this badge. Press again to print it all the same.</source>
        <translation>انتهت الفعالية: لا تقبل بواباتها أحدًا بهذه الشارة. اضغط مرة أخرى لطباعتها مع ذلك.</translation>
    </message>
    <message>
        <source>The fonts here cannot draw this name. Nothing was printed.</source>
        <translation>الخطوط المتوفرة لا ترسم هذا الاسم. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Undone. The passage no longer counts.</source>
        <translation>تم التراجع. لم يعد المرور محتسبًا.</translation>
    </message>
    <message>
        <source>It is too late to undo this passage.</source>
        <translation>فات أوان التراجع عن هذا المرور.</translation>
    </message>
    <message>
        <source>The officer on duty may not do this.</source>
        <translation>لا يحق للمناوب القيام بذلك.</translation>
    </message>
    <message>
        <source>Security’s screen says that you need help.</source>
        <translation>تظهر شاشة الأمن أنكم بحاجة إلى المساعدة.</translation>
    </message>
    <message>
        <source>Send the person to: {detail}. Nobody was admitted.</source>
        <translation>أرسل الشخص إلى: {detail}. لم يُسمح لأحد بالدخول.</translation>
    </message>
    <message>
        <source>Let through against the verdict by {detail}, for this once.</source>
        <translation>سمح {detail} بالمرور خلافًا للقرار، لهذه المرة وحدها.</translation>
    </message>
    <message>
        <source>Found by name. It is sealed that {detail} did it.</source>
        <translation>عُثر عليه بالاسم. سُجّل أن {detail} قام بذلك.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>حُفظت الإجابات.</translation>
    </message>
</context>
</TS>
