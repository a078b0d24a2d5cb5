<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%n badge(s) left</source>
        <translation>
            <numerusform>%n badge left</numerusform>
            <numerusform>%n badges left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n waiting</source>
        <translation>
            <numerusform>Stopped, %n waiting</numerusform>
            <numerusform>Stopped, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed so far.</source>
        <translation>
            <numerusform>%n badge printed so far.</numerusform>
            <numerusform>%n badges printed so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s old</source>
        <translation>
            <numerusform>%n s old</numerusform>
            <numerusform>%n s old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>%n min old</numerusform>
            <numerusform>%n min old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <translation>
            <numerusform>%n h old</numerusform>
            <numerusform>%n h old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In step, %n kiosk(s)</source>
        <translation>
            <numerusform>In step, %n kiosk</numerusform>
            <numerusform>In step, %n kiosks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left before a wait.</source>
        <translation>
            <numerusform>Wrong PIN. %n try left before a wait.</numerusform>
            <numerusform>Wrong PIN. %n tries left before a wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits all %n people.</source>
        <translation>
            <numerusform>Fits the one person.</numerusform>
            <numerusform>Fits all %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not fit.</source>
        <translation>
            <numerusform>%n person does not fit.</numerusform>
            <numerusform>%n people do not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shrink, the smallest to {size} mm.</source>
        <translation>
            <numerusform>%n shrinks, to {size} mm.</numerusform>
            <numerusform>%n shrink, the smallest to {size} mm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have letters no font here draws.</source>
        <translation>
            <numerusform>%n has letters no font here draws.</numerusform>
            <numerusform>%n have letters no font here draws.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s)</source>
        <translation>
            <numerusform>%n gate</numerusform>
            <numerusform>%n gates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of this category</source>
        <translation>
            <numerusform>%n of this category</numerusform>
            <numerusform>%n of this category</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n at a time</numerusform>
            <numerusform>%n at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people pass with this escort</source>
        <translation>
            <numerusform>%n person passes with this escort</numerusform>
            <numerusform>%n people pass with this escort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityCounting</name>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n inside</numerusform>
            <numerusform>%n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s)</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused within two minutes.</source>
        <translation>
            <numerusform>%n refused within two minutes.</numerusform>
            <numerusform>%n refused within two minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the journal are lost.</source>
        <translation>
            <numerusform>%n entry of the journal is lost.</numerusform>
            <numerusform>%n entries of the journal are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s after {gate}.</source>
        <translation>
            <numerusform>%n s after {gate}.</numerusform>
            <numerusform>%n s after {gate}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s apart. Two badges?</source>
        <translation>
            <numerusform>%n s apart. Two badges?</numerusform>
            <numerusform>%n s apart. Two badges?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n people found</numerusform>
        </translation>
    </message>
</context>
</TS>
