<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FigureList</name>
    <message numerus="yes">
        <source>%n more figure(s)</source>
        <translation>
            <numerusform>%n more figure</numerusform>
            <numerusform>%n more figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonSheet</name>
    <message numerus="yes">
        <source>%n steps, %L1 minutes</source>
        <translation>
            <numerusform>%n step, %L1 minutes</numerusform>
            <numerusform>%n steps, %L1 minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events it reports: %1</source>
        <translation>
            <numerusform>%n event it reports: %1</numerusform>
            <numerusform>%n events it reports: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events then: %1</source>
        <translation>
            <numerusform>%n event then: %1</numerusform>
            <numerusform>%n events then: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events there: %1</source>
        <translation>
            <numerusform>%n event there: %1</numerusform>
            <numerusform>%n events there: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routes through it: %1</source>
        <translation>
            <numerusform>%n route through it: %1</numerusform>
            <numerusform>%n routes through it: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laws that cover it: %1</source>
        <translation>
            <numerusform>%n law that covers it: %1</numerusform>
            <numerusform>%n laws that cover it: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 paragraphs name %2 or an event then</source>
        <translation>
            <numerusform>%n of %1 paragraphs names %2 or an event then</numerusform>
            <numerusform>%n of %1 paragraphs name %2 or an event then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n give figures for it</source>
        <translation>
            <numerusform>%n gives a figure for it</numerusform>
            <numerusform>%n give figures for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No paragraph speaks of %1 itself; %n answer for %2, around it.</source>
        <translation>
            <numerusform>No paragraph speaks of %1 itself; %n answers for %2, around it.</numerusform>
            <numerusform>No paragraph speaks of %1 itself; %n answer for %2, around it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more name what lies around it</source>
        <translation>
            <numerusform>%n more names what lies around it</numerusform>
            <numerusform>%n more name what lies around it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 paragraphs touch %2</source>
        <translation>
            <numerusform>%n of %1 paragraphs touches %2</numerusform>
            <numerusform>%n of %1 paragraphs touch %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No paragraph names %1 itself. %n of %2 paragraphs touch it</source>
        <translation>
            <numerusform>No paragraph names %1 itself. %n of %2 paragraphs touches it</numerusform>
            <numerusform>No paragraph names %1 itself. %n of %2 paragraphs touch it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 paragraphs hold “%2”.</source>
        <translation>
            <numerusform>%n of %1 paragraphs holds “%2”.</numerusform>
            <numerusform>%n of %1 paragraphs hold “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events that tell of it: %1</source>
        <translation>
            <numerusform>%n event that tells of it: %1</numerusform>
            <numerusform>%n events that tell of it: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParagraphBox</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n statement(s) would be smaller than a twentieth of the class’s screen</source>
        <translation>
            <numerusform>%n statement would be smaller than a twentieth of the class’s screen</numerusform>
            <numerusform>%n statements would be smaller than a twentieth of the class’s screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sources on %n slide(s) would be too small to read from the middle of the room</source>
        <translation>
            <numerusform>The source on %n slide would be too small to read from the middle of the room</numerusform>
            <numerusform>The sources on %n slides would be too small to read from the middle of the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightSheet</name>
    <message numerus="yes">
        <source>%n step(s), %L1 of %L2 minutes</source>
        <translation>
            <numerusform>%n step, %L1 of %L2 minutes</numerusform>
            <numerusform>%n steps, %L1 of %L2 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would go wrong</source>
        <translation>
            <numerusform>%n thing would go wrong</numerusform>
            <numerusform>%n things would go wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>%n problems were found</source>
        <translation>
            <numerusform>%n problem was found</numerusform>
            <numerusform>%n problems were found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n directly</source>
        <translation>
            <numerusform>%n directly</numerusform>
            <numerusform>%n directly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a law it describes</source>
        <translation>
            <numerusform>%n by a law it describes</numerusform>
            <numerusform>%n by a law it describes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the region around it</source>
        <translation>
            <numerusform>%n by the region around it</numerusform>
            <numerusform>%n by the region around it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n events</source>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n events concern %3</source>
        <translation>
            <numerusform>%1, %2 of %n event concerns %3</numerusform>
            <numerusform>%1, %2 of %n events concern %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes hidden</source>
        <translation>
            <numerusform>%n theme hidden</numerusform>
            <numerusform>%n themes hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LessonTimes</name>
    <message numerus="yes">
        <source>%n minute(s) behind plan</source>
        <translation>
            <numerusform>%n minute behind plan</numerusform>
            <numerusform>%n minutes behind plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind plan</source>
        <translation>
            <numerusform>%n second behind plan</numerusform>
            <numerusform>%n seconds behind plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of plan</source>
        <translation>
            <numerusform>%n minute ahead of plan</numerusform>
            <numerusform>%n minutes ahead of plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ahead of plan</source>
        <translation>
            <numerusform>%n second ahead of plan</numerusform>
            <numerusform>%n seconds ahead of plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::OriginalCopy</name>
    <message numerus="yes">
        <source>%n of its paragraphs match none of the story’s; they stay where they stand.</source>
        <translation>
            <numerusform>%n of its paragraphs matches none of the story’s; it stays where it stands.</numerusform>
            <numerusform>%n of its paragraphs match none of the story’s; they stay where they stand.</numerusform>
        </translation>
    </message>
</context>
</TS>
