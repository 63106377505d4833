<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AllArrivals</name>
    <message>
        <source>Each year from %1, %2</source>
        <translation>%1년부터 연도별, 단위: %2</translation>
    </message>
    <message>
        <source>Running total, %1</source>
        <translation>누계, 단위: %1</translation>
    </message>
    <message>
        <source>Who arrived in these years</source>
        <translation>이 기간의 입국자</translation>
    </message>
    <message>
        <source>Who arrived, to %1</source>
        <translation>입국자, %1년까지</translation>
    </message>
    <message>
        <source>Home province, to %1</source>
        <translation>출신 지역, %1년까지</translation>
    </message>
</context>
<context>
    <name>AnswerMark</name>
    <message>
        <source>Right</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>오답</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Right</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>오답</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>고른 답: %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 읽기</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>웹 페이지 열기</translation>
    </message>
    <message>
        <source>Open its page: %1</source>
        <translation>웹 페이지 열기: %1</translation>
    </message>
</context>
<context>
    <name>AspectRow</name>
    <message>
        <source>%1: the text says %2, the source says %3; they agree</source>
        <translation>%1: 글은 “%2”, 출처는 “%3”. 서로 같음</translation>
    </message>
    <message>
        <source>%1: the text says %2, the source says %3; they differ</source>
        <translation>%1: 글은 “%2”, 출처는 “%3”. 서로 다름</translation>
    </message>
</context>
<context>
    <name>AspectTable</name>
    <message>
        <source>The source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>확인된 내容</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>%1 – for the class</source>
        <translation>%1 – 학급용</translation>
    </message>
</context>
<context>
    <name>BlankScreen</name>
    <message>
        <source>White. Any key or click returns.</source>
        <translation>흰 화면입니다. 아무 키나 누르거나 클릭하면 돌아갑니다.</translation>
    </message>
    <message>
        <source>Black. Any key or click returns.</source>
        <translation>검은 화면입니다. 아무 키나 누르거나 클릭하면 돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>BottomSheet</name>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>¶%1 of %2</source>
        <translation>¶%1 / %2</translation>
    </message>
    <message>
        <source>Paragraph before</source>
        <translation>이전 문단</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>다음 문단</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
</context>
<context>
    <name>BrushHandle</name>
    <message>
        <source>First year shown: %1</source>
        <translation>표시하는 첫해: %1년</translation>
    </message>
    <message>
        <source>Last year shown: %1</source>
        <translation>표시하는 마지막 해: %1년</translation>
    </message>
    <message>
        <source>First year of the second period: %1</source>
        <translation>둘째 기간의 첫해: %1년</translation>
    </message>
    <message>
        <source>Last year of the second period: %1</source>
        <translation>둘째 기간의 마지막 해: %1년</translation>
    </message>
    <message>
        <source>Arrow keys move it by a year, with Shift by a month; Enter writes the years</source>
        <translation>화살표 키는 한 해씩, Shift와 함께는 한 달씩 옮깁니다. Enter를 누르면 연도를 입력합니다</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The usual way</source>
        <translation>주된 경로</translation>
    </message>
    <message>
        <source>A branch of the usual way</source>
        <translation>주된 경로의 갈래</translation>
    </message>
    <message>
        <source>Rarely taken</source>
        <translation>드물게 이용됨</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>더는 열려 있지 않음</translation>
    </message>
    <message>
        <source>A way of forced return</source>
        <translation>강제 송환 경로</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>2,914 people (2009)</comment>
        <translation>%1%2 (%3)</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>속한 곳</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>접한 곳</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Opposite</source>
        <translation>맞은편</translation>
    </message>
    <message>
        <source>Placed within</source>
        <translation>위치 오차</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>경로 종류</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시기</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>경유지</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>규모</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판단</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>The essay says</source>
        <translation>글의 주장</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Newest figure</source>
        <translation>최근 수치</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>2,914 (2009)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Confirmed in part.</source>
        <translation>일부만 확인되었습니다.</translation>
    </message>
    <message>
        <source>General knowledge; no source was looked up.</source>
        <translation>일반적으로 알려진 내용이며 출처는 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>No source was found.</source>
        <translation>출처를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>함께 보기</translation>
    </message>
</context>
<context>
    <name>CardFact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChartPlan</name>
    <message>
        <source>%1: %2 together</source>
        <comment>1999–2001: 1,043 together</comment>
        <translation>%1: 합계 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>2014–2016: 87.8</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChartSection</name>
    <message>
        <source>Show as a chart</source>
        <translation>차트로 보기</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Copy or save this figure</source>
        <translation>이 도표 복사 또는 저장</translation>
    </message>
</context>
<context>
    <name>CheckEntry</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>¶%1 %2</source>
        <translation>¶%1 %2</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>글에서 보기</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>주 %1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Clear %1</source>
        <translation>%1 지우기</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: your answer, right</source>
        <translation>%1: 고른 답, 정답</translation>
    </message>
    <message>
        <source>%1: the right answer</source>
        <translation>%1: 정답</translation>
    </message>
    <message>
        <source>%1: your answer, not right</source>
        <translation>%1: 고른 답, 오답</translation>
    </message>
</context>
<context>
    <name>ClaimsSection</name>
    <message>
        <source>Unsourced</source>
        <translation>출처 없음</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>이견 있음</translation>
    </message>
    <message>
        <source>Source differs</source>
        <translation>출처와 다름</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>지난 상황</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mark everywhere what is not verified</source>
        <translation>확인되지 않은 것을 어디서나 표시</translation>
    </message>
    <message>
        <source>%1 of %2 claims</source>
        <translation>주장 %2개 중 %1개</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>%1 beside %2</source>
        <translation>%1와 %2 비교</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>두 기간</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>비교 끝내기</translation>
    </message>
    <message>
        <source>%1: %2, then %3, difference %4</source>
        <translation>%1: %2, 다음은 %3, 차이 %4</translation>
    </message>
</context>
<context>
    <name>ComparedClaim</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ComparisonHead</name>
    <message>
        <source>The text</source>
        <translation>글의 내용</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>확인된 내容</translation>
    </message>
</context>
<context>
    <name>CopyChooser</name>
    <message>
        <source>Open your copy of the essay</source>
        <translation>에세이 사본 열기</translation>
    </message>
    <message>
        <source>Plain text (*.txt *.text *.md)</source>
        <translation>일반 텍스트 (*.txt *.text *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>CopyDrop</name>
    <message>
        <source>Drop your copy of the essay, or a lesson, to open it here</source>
        <translation>에세이 사본이나 수업 파일을 여기에 놓으면 열립니다</translation>
    </message>
</context>
<context>
    <name>CopyNotice</name>
    <message>
        <source>Your copy of the essay could not be opened</source>
        <translation>에세이 사본을 열지 못했습니다</translation>
    </message>
    <message>
        <source>Your copy is open, but not all of it could be matched</source>
        <translation>사본을 열었지만 모두 대응시키지는 못했습니다</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>다른 파일 열기…</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Not published by province.</source>
        <translation>도별로는 공개되지 않았습니다.</translation>
    </message>
    <message>
        <source>These are figures for %1.</source>
        <comment>a country</comment>
        <translation>%1의 수치입니다.</translation>
    </message>
    <message>
        <source>Not published for %1.</source>
        <translation>%1에 대해서는 공개되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing is published for %1.</source>
        <translation>%1에 공개된 수치가 없습니다.</translation>
    </message>
    <message>
        <source>Not published by year.</source>
        <translation>연도별로는 공개되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is no link of Two Rivers: it must begin with two-rivers://</source>
        <translation>두 강의 링크가 아닙니다. two-rivers://로 시작해야 합니다</translation>
    </message>
    <message>
        <source>The link is to the story “%1”; this one is “%2”</source>
        <translation>링크는 이야기 “%1”의 것이지만 이것은 “%2”입니다</translation>
    </message>
    <message>
        <source>The link’s %1 “%2” is not in this story</source>
        <translation>링크의 %1 “%2”은(는) 이 이야기에 없습니다</translation>
    </message>
    <message>
        <source>The link’s %1 “%2” cannot be read</source>
        <translation>링크의 %1 “%2”을(를) 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>The link has a part “%1”, which this version does not know</source>
        <translation>링크에 이 버전이 모르는 부분 “%1”이(가) 있습니다</translation>
    </message>
    <message>
        <source>view</source>
        <translation>화면 범위</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>The link’s time “%1” lies outside this story</source>
        <translation>링크의 시간 “%1”은(는) 이 이야기의 범위 밖입니다</translation>
    </message>
    <message>
        <source>years</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>second period</source>
        <translation>두 번째 기간</translation>
    </message>
    <message>
        <source>words</source>
        <translation>낱말</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>pane</source>
        <translation>창 구역</translation>
    </message>
    <message>
        <source>hidden part</source>
        <translation>숨긴 항목</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>names</source>
        <translation>지명 언어</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>표시</translation>
    </message>
</context>
<context>
    <name>DoubtMark</name>
    <message>
        <source>Not verified</source>
        <translation>확인되지 않음</translation>
    </message>
</context>
<context>
    <name>EssayPane</name>
    <message>
        <source>Essay</source>
        <translation>글</translation>
    </message>
</context>
<context>
    <name>EstimateRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>%1: “%2” (%3)</source>
        <comment>China: “the passage” (¶2)</comment>
        <translation>%1: “%2” (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>14 August 2014: an event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the claim, then what was found about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Which region is missing here?</source>
        <translation>빈칸에 들어갈 지역은 어디입니까?</translation>
    </message>
    <message>
        <source>Put these events in the order in which they happened.</source>
        <translation>이 사건들을 일어난 순서대로 놓으십시오.</translation>
    </message>
    <message>
        <source>Which of these claims does this source support?</source>
        <translation>이 출처가 뒷받침하는 주장은 어느 것입니까?</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Order of events</source>
        <translation>사건의 순서</translation>
    </message>
    <message>
        <source>Claims and sources</source>
        <translation>주장과 출처</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>of the exercises of a round</comment>
        <translation>%2문제 중 %1문제 정답</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Exercise %1 of %2</source>
        <translation>문제 %1 / %2</translation>
    </message>
    <message>
        <source>Click it on the map, or choose it here.</source>
        <translation>지도에서 클릭하거나 여기서 고르십시오.</translation>
    </message>
    <message>
        <source>Drag the events, or move them with the arrow keys.</source>
        <translation>사건을 끌거나 화살표 키로 옮기십시오.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>하나를 고르십시오.</translation>
    </message>
    <message>
        <source>Check the order</source>
        <translation>순서 확인</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Exercises</source>
        <translation>연습 문제</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Back to ¶%1</source>
        <translation>¶%1 화면으로</translation>
    </message>
    <message>
        <source>Close the numbers</source>
        <translation>통계 닫기</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>Some names cannot be shown in their own script</source>
        <translation>일부 이름을 원래 문자로 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>There is no font for %1 here. The package fonts-noto-cjk has one.</source>
        <translation>이 컴퓨터에 %1 글꼴이 없습니다. fonts-noto-cjk 패키지에 들어 있습니다.</translation>
    </message>
    <message>
        <source> and </source>
        <translation>·</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>The map cannot be drawn</source>
        <translation>지도를 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>Ringed with dots: not verified</source>
        <translation>점선 고리: 확인되지 않음</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Print and export</source>
        <translation>인쇄와 내보내기</translation>
    </message>
    <message>
        <source>What</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>유인물</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>슬라이드</translation>
    </message>
    <message>
        <source>Slides as pictures</source>
        <translation>슬라이드 그림</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Teacher’s</source>
        <translation>교사용</translation>
    </message>
    <message>
        <source>Student’s</source>
        <translation>학생용</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>16:9</source>
        <translation>16:9</translation>
    </message>
    <message>
        <source>4:3</source>
        <translation>4:3</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Steps of your lesson</source>
        <translation>내 수업의 단계</translation>
    </message>
    <message>
        <source>Steps of the story</source>
        <translation>이야기의 단계</translation>
    </message>
    <message>
        <source>¶%1 %2</source>
        <translation>¶%1 %2</translation>
    </message>
</context>
<context>
    <name>ExportChooser</name>
    <message>
        <source>Save the pages as</source>
        <translation>페이지 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the pictures in this folder</source>
        <translation>이 폴더에 그림 저장</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message numerus="yes">
        <source>%n more figure(s)</source>
        <translation>
            <numerusform>도표 %n개 더 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Unfolded</source>
        <translation>펼쳐짐</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>접힘</translation>
    </message>
</context>
<context>
    <name>GlossaryPane</name>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>Close the glossary</source>
        <translation>용어집 닫기</translation>
    </message>
    <message>
        <source>This story explains no words.</source>
        <translation>이 이야기에는 용어 설명이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Teacher’s edition</source>
        <translation>교사용</translation>
    </message>
    <message>
        <source>Student’s edition</source>
        <translation>학생용</translation>
    </message>
    <message>
        <source>Name: ____________________   Class: __________   Date: __________</source>
        <translation>이름: ____________________   반: __________   날짜: __________</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>주요 날짜</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>14 August 2014: an event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Notes (%1 min)</source>
        <translation>강의 메모 (%1분)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>연습 문제</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Notes of the essay</source>
        <translation>글의 주석</translation>
    </message>
    <message>
        <source>Map data: © OpenStreetMap contributors, Natural Earth.</source>
        <translation>지도 자료: © OpenStreetMap 기여자, Natural Earth.</translation>
    </message>
    <message>
        <source>Claims and their sources</source>
        <translation>주장과 그 출처</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Regions: 2 of 2 right</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ Right: %1</source>
        <translation>✓ 정답: %1</translation>
    </message>
    <message>
        <source>✗ Not right: %1</source>
        <translation>✗ 오답: %1</translation>
    </message>
    <message>
        <source>Exercises, round %1</source>
        <translation>연습 문제, %1번</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>글의 내용</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Header</source>
        <translation>상단 표시줄</translation>
    </message>
    <message>
        <source>Two Rivers</source>
        <translation>Two Rivers</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>검색 닫기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Text and language</source>
        <translation>글자와 언어</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>밝은 테마</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>어두운 테마</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>InkBar</name>
    <message>
        <source>Drawing on the map</source>
        <translation>지도에 그리기</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>펜</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>형광펜</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>화살표</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>지우개</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>주홍색</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>황토색</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>보라색</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍색</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>먹색</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Erase all of this step</source>
        <translation>이 단계의 그림을 모두 지우기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>InkColour</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>InkOver</name>
    <message>
        <source>Words on the map</source>
        <translation>지도 위의 글자</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Space  PgDn  ↓  →</source>
        <translation>Space  PgDn  ↓  →</translation>
    </message>
    <message>
        <source>next paragraph</source>
        <translation>다음 문단</translation>
    </message>
    <message>
        <source>⇧ Space  PgUp  ↑  ←</source>
        <translation>⇧ Space  PgUp  ↑  ←</translation>
    </message>
    <message>
        <source>paragraph before</source>
        <translation>이전 문단</translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation>Home  End</translation>
    </message>
    <message>
        <source>first, last paragraph</source>
        <translation>첫 문단, 마지막 문단</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>that paragraph</source>
        <translation>해당 문단</translation>
    </message>
    <message>
        <source>F5  ⇧ F5</source>
        <translation>F5  ⇧ F5</translation>
    </message>
    <message>
        <source>present from the start, from here</source>
        <translation>처음부터, 여기서부터 발표</translation>
    </message>
    <message>
        <source>B  W</source>
        <translation>B  W</translation>
    </message>
    <message>
        <source>presenting, exercises: black, white</source>
        <translation>발표 중, 연습 문제: 검은 화면, 흰 화면</translation>
    </message>
    <message>
        <source>F  F11</source>
        <translation>F  F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>/  Ctrl F</source>
        <translation>/  Ctrl F</translation>
    </message>
    <message>
        <source>search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Tab  ⇧ Tab</source>
        <translation>Tab  ⇧ Tab</translation>
    </message>
    <message>
        <source>next item, item before</source>
        <translation>다음 항목, 이전 항목</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>다음 창</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>select what has the focus</source>
        <translation>초점이 있는 항목 선택</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>clear the newest selection, then close</source>
        <translation>최근 선택을 지우고, 그다음 닫기</translation>
    </message>
    <message>
        <source>⌫</source>
        <translation>⌫</translation>
    </message>
    <message>
        <source>back to the paragraph’s own view</source>
        <translation>문단의 처음 화면으로</translation>
    </message>
    <message>
        <source>+  −  0</source>
        <translation>+  −  0</translation>
    </message>
    <message>
        <source>map: nearer, farther, as it was</source>
        <translation>지도: 확대, 축소, 처음대로</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>화살표</translation>
    </message>
    <message>
        <source>map: move; timeline: along and across lanes</source>
        <translation>지도: 이동, 연표: 줄을 따라, 줄 사이로</translation>
    </message>
    <message>
        <source>[  ]</source>
        <translation>[  ]</translation>
    </message>
    <message>
        <source>start of the years, earlier and later</source>
        <translation>시작 연도를 앞뒤로</translation>
    </message>
    <message>
        <source>{  }</source>
        <translation>{  }</translation>
    </message>
    <message>
        <source>end of the years, earlier and later</source>
        <translation>끝 연도를 앞뒤로</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Ctrl +  Ctrl −</source>
        <translation>Ctrl +  Ctrl −</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>이 목록</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>목록 닫기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation>Ctrl O</translation>
    </message>
    <message>
        <source>open your copy of the essay</source>
        <translation>에세이 사본 열기</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>retelling, original, side by side</source>
        <translation>다시 쓴 글, 원문, 나란히</translation>
    </message>
    <message>
        <source>⇧ drag</source>
        <translation>⇧ 끌기</translation>
    </message>
    <message>
        <source>map: nearer, to the box</source>
        <translation>지도: 그린 상자로 확대</translation>
    </message>
    <message>
        <source>Click again</source>
        <translation>다시 클릭</translation>
    </message>
    <message>
        <source>map: what lies under it</source>
        <translation>지도: 그 아래에 있는 것</translation>
    </message>
    <message>
        <source>Alt ←  Alt →</source>
        <translation>Alt ←  Alt →</translation>
    </message>
    <message>
        <source>back to where you were, forward again</source>
        <translation>보던 자리로 뒤로, 다시 앞으로</translation>
    </message>
    <message>
        <source>F3  ⇧ F3</source>
        <translation>F3  ⇧ F3</translation>
    </message>
    <message>
        <source>next, previous words that name the selection</source>
        <translation>선택 항목을 가리키는 다음 말, 이전 말</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>copy a link to what is shown; paste it into the search to open it</source>
        <translation>보이는 화면의 링크 복사. 검색에 붙여 넣으면 열림</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>mark what is not verified</source>
        <translation>확인되지 않은 것 표시</translation>
    </message>
    <message>
        <source>N  O</source>
        <translation>N  O</translation>
    </message>
    <message>
        <source>presenting: the presenter’s notes, all steps</source>
        <translation>발표: 발표자 노트, 모든 단계</translation>
    </message>
    <message>
        <source>S  P</source>
        <translation>S  P</translation>
    </message>
    <message>
        <source>presenting: spotlight, pointer</source>
        <translation>발표: 스포트라이트, 포인터</translation>
    </message>
    <message>
        <source>Z  ⇧ Z</source>
        <translation>Z  ⇧ Z</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <source>your lesson: its file and its steps</source>
        <translation>내 수업: 파일과 단계</translation>
    </message>
    <message>
        <source>presenting: hold the class’s view, send yours over</source>
        <translation>발표: 학급 화면 고정, 내 화면 보내기</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>exercises; also while presenting</source>
        <translation>연습 문제. 발표 중에도</translation>
    </message>
    <message>
        <source>D  Y</source>
        <translation>D  Y</translation>
    </message>
    <message>
        <source>presenting: draw, play the years</source>
        <translation>발표 중: 그리기, 연도 재생</translation>
    </message>
    <message>
        <source>Ctrl F5</source>
        <translation>Ctrl F5</translation>
    </message>
    <message>
        <source>look whether all is ready for the lesson</source>
        <translation>수업 준비가 다 되었는지 보기</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>print and export: handouts, slides</source>
        <translation>인쇄와 내보내기: 유인물, 슬라이드</translation>
    </message>
</context>
<context>
    <name>LaneNames</name>
    <message>
        <source>Lane: %1</source>
        <translation>줄: %1</translation>
    </message>
    <message>
        <source>Hide this lane</source>
        <translation>이 줄 숨기기</translation>
    </message>
    <message>
        <source>Show this lane</source>
        <translation>이 줄 보이기</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Rivers</source>
        <translation>강</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>행정 구역</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Essay places</source>
        <translation>글에 나온 곳</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>경위선</translation>
    </message>
</context>
<context>
    <name>LearnHead</name>
    <message>
        <source>Exercises</source>
        <translation>연습 문제</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>A round of exercises, before its number.</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read the marks</source>
        <translation>표시 읽는 법</translation>
    </message>
</context>
<context>
    <name>LegendLine</name>
    <message>
        <source>Follow any place, date, law or note to the map</source>
        <translation>본문의 장소, 날짜, 법이나 주를 누르면 지도에서 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Follow any</source>
        <translation>본문의</translation>
    </message>
    <message>
        <source>place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>law or event</source>
        <translation>법·사건</translation>
    </message>
    <message>
        <source>or note</source>
        <translation>또는 주</translation>
    </message>
    <message>
        <source>to the map</source>
        <translation>누르면 지도로</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Magnified: %1</source>
        <translation>확대: %1</translation>
    </message>
</context>
<context>
    <name>LessonChooser</name>
    <message>
        <source>Save the lesson as</source>
        <translation>수업을 다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>수업 열기</translation>
    </message>
    <message>
        <source>Lessons (*.tworivers)</source>
        <translation>수업 (*.tworivers)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>LessonSheet</name>
    <message>
        <source>Lesson</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>No lesson is open</source>
        <translation>열린 수업이 없습니다</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>It is kept on this computer until you give it a name. Every change is saved at once.</source>
        <translation>이름을 붙일 때까지 이 컴퓨터에 보관됩니다. 바꾼 내용은 바로 저장됩니다.</translation>
    </message>
    <message>
        <source>A lesson chooses and orders the story’s steps and has your notes, your minutes and what you draw on the map. Every change is saved at once.</source>
        <translation>수업은 이야기의 단계를 고르고 순서를 정하며, 메모와 시간, 지도에 그린 것을 담습니다. 바꾼 내용은 바로 저장됩니다.</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>새 수업</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Give it a name…</source>
        <translation>이름 붙이기…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>최근에 연 파일</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, %L1 minutes</source>
        <translation>
            <numerusform>%n단계, %L1분</numerusform>
        </translation>
    </message>
    <message>
        <source>Is all ready?</source>
        <translation>준비가 되었나요?</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
</context>
<context>
    <name>LessonStepRow</name>
    <message>
        <source>¶%1 %2</source>
        <translation>¶%1 %2</translation>
    </message>
    <message>
        <source>%1, which the story no longer has</source>
        <translation>%1(이야기에 더는 없음)</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>1분 줄이기</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1분</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>1분 늘리기</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Notes for “%1”</source>
        <translation>“%1”의 메모</translation>
    </message>
</context>
<context>
    <name>LinkFace</name>
    <message>
        <source>Note %1</source>
        <translation>주 %1</translation>
    </message>
</context>
<context>
    <name>LongWay</name>
    <message>
        <source>The long way</source>
        <translation>먼 길</translation>
    </message>
    <message>
        <source>Show the whole way</source>
        <translation>전체 경로 보기</translation>
    </message>
    <message>
        <source>Small map: the long way to Thailand, with a frame where the large map is</source>
        <translation>작은 지도: 태국까지의 먼 길, 큰 지도의 범위는 테두리로 표시</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Two Rivers</source>
        <translation>%1 – Two Rivers</translation>
    </message>
</context>
<context>
    <name>MapFoot</name>
    <message>
        <source>Scale: %1</source>
        <translation>축척: %1</translation>
    </message>
    <message>
        <source>%L1 km</source>
        <translation>%L1 km</translation>
    </message>
</context>
<context>
    <name>MapNames</name>
    <message>
        <source>%1 River</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map of the Yalu, the Tumen and the ways out</source>
        <translation>압록강과 두만강, 탈출 경로 지도</translation>
    </message>
    <message>
        <source>Layers and ways out</source>
        <translation>레이어와 탈출 경로</translation>
    </message>
</context>
<context>
    <name>MatchHeader</name>
    <message>
        <source>Previous paragraph that matches</source>
        <translation>이전 관련 문단</translation>
    </message>
    <message>
        <source>Next paragraph that matches</source>
        <translation>다음 관련 문단</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>lies opposite %1, which it names</source>
        <translation>이 문단이 언급한 %1의 맞은편</translation>
    </message>
    <message>
        <source>lies on %1, which it names</source>
        <translation>이 문단이 언급한 %1에 접함</translation>
    </message>
    <message>
        <source>it happened in %1, which it names</source>
        <translation>이 문단이 언급한 %1에서 일어난 일</translation>
    </message>
    <message>
        <source>lies inside %1, which it names</source>
        <translation>이 문단이 언급한 %1 안에 있음</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>holds “%1”</source>
        <translation>‘%1’ 포함</translation>
    </message>
    <message>
        <source>names %1</source>
        <translation>%1 언급</translation>
    </message>
    <message>
        <source>names it: %1</source>
        <translation>언급: %1</translation>
    </message>
    <message>
        <source>gives this figure: %1</source>
        <translation>이 수치를 제시: %1</translation>
    </message>
    <message>
        <source>makes this claim</source>
        <translation>이 주장을 담고 있음</translation>
    </message>
    <message>
        <source>is this paragraph</source>
        <translation>바로 이 문단</translation>
    </message>
    <message>
        <source>names %1, on %2</source>
        <translation>%2에 접한 %1 언급</translation>
    </message>
    <message>
        <source>names %1, in %2</source>
        <translation>%2 안의 %1 언급</translation>
    </message>
    <message>
        <source>cites %1</source>
        <translation>%1 인용</translation>
    </message>
    <message>
        <source>cites it in %1</source>
        <translation>%1에서 인용</translation>
    </message>
    <message>
        <source>cites it</source>
        <translation>인용함</translation>
    </message>
    <message>
        <source>is shown with this figure</source>
        <translation>이 수치와 함께 제시됨</translation>
    </message>
    <message>
        <source>counts that time: %1</source>
        <translation>그 시기의 집계: %1</translation>
    </message>
    <message>
        <source>counts it: %1</source>
        <translation>집계: %1</translation>
    </message>
    <message>
        <source>cites %1, which reports it</source>
        <translation>이를 다룬 %1 인용</translation>
    </message>
    <message>
        <source>it is part of what this tells</source>
        <translation>이 문단이 다루는 내용의 일부</translation>
    </message>
    <message>
        <source>an event it reports: %1</source>
        <translation>이 출처가 다룬 사건: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n events it reports: %1</source>
        <translation>
            <numerusform>이 출처가 다룬 사건 %n건: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>an event then: %1</source>
        <translation>사건: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n events then: %1</source>
        <translation>
            <numerusform>사건 %n건: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>an event there: %1</source>
        <translation>사건: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n events there: %1</source>
        <translation>
            <numerusform>사건 %n건: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks of this way</source>
        <translation>이 경로를 다룸</translation>
    </message>
    <message>
        <source>names %1, on the way</source>
        <translation>경로에 있는 %1 언급</translation>
    </message>
    <message>
        <source>a route through it: %1</source>
        <translation>지나는 경로: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n routes through it: %1</source>
        <translation>
            <numerusform>경로 %n개: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>what it says concerns %1</source>
        <translation>%1에 관련된 내용</translation>
    </message>
    <message>
        <source>a claim was checked against it</source>
        <translation>이 출처로 주장을 대조함</translation>
    </message>
    <message>
        <source>a law that covers it: %1</source>
        <translation>적용되는 법: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n laws that cover it: %1</source>
        <translation>
            <numerusform>적용되는 법 %n건: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>answers for %1, around %2: %3</source>
        <translation>%2의 상위 지역인 %1 관련: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>a sentence and what there is besides</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>No paragraph names %1 or an event then</source>
        <translation>%1이나 그 시기의 사건을 언급한 문단 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 paragraphs name %2 or an event then</source>
        <translation>
            <numerusform>문단 %1개 중 %n개가 %2 또는 그 시기의 사건을 언급</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n give figures for it</source>
        <translation>
            <numerusform>%n개는 해당 수치를 제시</numerusform>
        </translation>
    </message>
    <message>
        <source>No paragraph speaks of %1.</source>
        <translation>%1에 관한 문단이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>No paragraph speaks of %1 itself; %n answer for %2, around it.</source>
        <translation>
            <numerusform>%1 자체에 관한 문단은 없고, 상위 지역인 %2에 관한 문단이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph %1: %2.</source>
        <translation>문단 %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more name what lies around it</source>
        <translation>
            <numerusform>%n개는 주변 지역을 언급</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 paragraphs touch %2</source>
        <translation>
            <numerusform>문단 %1개 중 %n개가 %2에 관련됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No paragraph names %1 itself. %n of %2 paragraphs touch it</source>
        <translation>
            <numerusform>%1 자체를 언급한 문단은 없음. 문단 %2개 중 %n개가 관련됨</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>찾을 말이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in this story is called “%1”, and no paragraph holds it.</source>
        <translation>이 이야기에 ‘%1’이라는 이름은 없고, 이 말이 들어 있는 문단도 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 paragraphs hold “%2”.</source>
        <translation>
            <numerusform>문단 %1개 중 %n개에 ‘%2’ 포함.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this story has the id “%1”.</source>
        <translation>이 이야기에 식별자가 ‘%1’인 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing of this story lies at %1.</source>
        <translation>%1에는 이 이야기의 장소가 없습니다.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a range of years, as in a sentence</comment>
        <translation>%1년</translation>
    </message>
    <message>
        <source>uses this word</source>
        <translation>이 말을 쓰고 있음</translation>
    </message>
    <message>
        <source>an event that tells of it: %1</source>
        <translation>이를 말하는 사건: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n events that tell of it: %1</source>
        <translation>
            <numerusform>이를 말하는 사건 %n건: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDetail</name>
    <message>
        <source>Note %1: the source supports the words</source>
        <translation>주 %1: 출처가 글을 뒷받침함</translation>
    </message>
    <message>
        <source>Note %1: the source supports part of the words</source>
        <translation>주 %1: 출처가 글의 일부를 뒷받침함</translation>
    </message>
    <message>
        <source>Note %1: words and source differ</source>
        <translation>주 %1: 글과 출처가 다름</translation>
    </message>
    <message>
        <source>Note %1: an opinion</source>
        <translation>주 %1: 의견</translation>
    </message>
    <message>
        <source>Note %1: not found in the source</source>
        <translation>주 %1: 출처에서 찾지 못함</translation>
    </message>
    <message>
        <source>Note before</source>
        <translation>이전 주</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>다음 주</translation>
    </message>
    <message>
        <source>in ¶%1</source>
        <translation>¶%1에서</translation>
    </message>
    <message>
        <source>in ¶%1, after “%2”</source>
        <translation>¶%1, “%2” 뒤</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>출처 표기 복사</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>페이지 열기</translation>
    </message>
    <message>
        <source>What was found to be so</source>
        <translation>사실로 확인된 것</translation>
    </message>
    <message>
        <source>What the source is cited for on the timeline</source>
        <translation>연표에서 이 출처를 드는 사건</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Note %1, %2</source>
        <translation>주 %1, %2</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>All notes</source>
        <translation>모든 주</translation>
    </message>
    <message>
        <source>%1 differ, %2 in part, %3 supported</source>
        <translation>다름 %1, 일부 %2, 뒷받침 %3</translation>
    </message>
</context>
<context>
    <name>NumbersPane</name>
    <message>
        <source>Numbers</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>Arrivals from %1</source>
        <translation>%1 출신 입국자</translation>
    </message>
    <message>
        <source>%1, to the end of %2</source>
        <translation>%1, %2년 말까지</translation>
    </message>
    <message>
        <source>Home province of %1 arrivals</source>
        <translation>입국자 %1명의 출신 지역</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>연도별</translation>
    </message>
    <message>
        <source>No yearly figures by province</source>
        <translation>지역별 연도 통계 없음</translation>
    </message>
    <message>
        <source>Home provinces are published only as a running total.</source>
        <translation>출신 지역은 누계로만 공개됩니다.</translation>
    </message>
    <message>
        <source>Show totals for all provinces</source>
        <translation>모든 지역의 누계 보기</translation>
    </message>
    <message>
        <source>Nearby, also in the text</source>
        <translation>인근, 글에도 나오는 곳</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Events, the earliest first</source>
        <translation>사건, 이른 것부터</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>%1: %2</source>
        <comment>place in an order, event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, at its place</source>
        <comment>event, date</comment>
        <translation>%1, %2, 맞는 자리</translation>
    </message>
    <message>
        <source>%1, %2, not at its place</source>
        <comment>event, date</comment>
        <translation>%1, %2, 틀린 자리</translation>
    </message>
    <message>
        <source>The arrow keys move it up and down.</source>
        <translation>위아래 화살표 키로 옮깁니다.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>앞으로: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>뒤로: %1</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>%1. %2</source>
        <comment>number, task</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>고른 답: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>정답: %1</translation>
    </message>
</context>
<context>
    <name>PaceBar</name>
    <message>
        <source>Pace: %1</source>
        <translation>진도: %1</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>진도</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>%L2쪽 중 %L1쪽</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Writing page %L1 of %L2…</source>
        <translation>%L2쪽 중 %L1쪽을 쓰는 중…</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>쪽을 배치하는 중…</translation>
    </message>
    <message>
        <source>No step is chosen. Tick one at least.</source>
        <translation>선택한 단계가 없습니다. 하나 이상 고르세요.</translation>
    </message>
</context>
<context>
    <name>ParagraphBox</name>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>문단 %1: %2</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>관련 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>장소 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>날짜 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartBars</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2%3</translation>
    </message>
</context>
<context>
    <name>PlayOptions</name>
    <message>
        <source>While playing, show</source>
        <translation>재생하는 동안 표시</translation>
    </message>
    <message>
        <source>All so far</source>
        <translation>지금까지 모두</translation>
    </message>
    <message>
        <source>A moving window</source>
        <translation>움직이는 구간</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1배</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>the statement</source>
        <translation>핵심 문장</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>the names of towns</source>
        <translation>도시 이름</translation>
    </message>
    <message>
        <source>the names of countries</source>
        <translation>나라 이름</translation>
    </message>
    <message>
        <source>the names of the rivers</source>
        <translation>강 이름</translation>
    </message>
    <message>
        <source>the two rivers</source>
        <translation>두 강</translation>
    </message>
    <message>
        <source>the ways out</source>
        <translation>탈출 경로</translation>
    </message>
    <message>
        <source>¶%1 “%2”</source>
        <comment>a step: its paragraph and its statement</comment>
        <translation>¶%1 “%2”</translation>
    </message>
    <message>
        <source>The class would see no step of your lesson</source>
        <translation>학생들에게 보일 수업 단계가 없습니다</translation>
    </message>
    <message>
        <source>Tick those that it is to see</source>
        <translation>보여 줄 단계를 고르세요</translation>
    </message>
    <message>
        <source>The steps take %1 minutes, the class lasts %2</source>
        <translation>단계는 %1분 걸리는데 수업 시간은 %2분입니다</translation>
    </message>
    <message>
        <source>Leave steps out, or give them fewer minutes</source>
        <translation>단계를 빼거나 시간을 줄이세요</translation>
    </message>
    <message>
        <source>%1 has no notes</source>
        <translation>%1에 메모가 없습니다</translation>
    </message>
    <message>
        <source>Write what you want to say about it</source>
        <translation>할 말을 적어 두세요</translation>
    </message>
    <message>
        <source>%1 has no minutes</source>
        <translation>%1에 시간이 정해지지 않았습니다</translation>
    </message>
    <message>
        <source>Give it some, so that the clock can tell how the lesson stands</source>
        <translation>시간을 정하면 시계가 수업 진행을 알려 줍니다</translation>
    </message>
    <message>
        <source>The story no longer has the step “%1”</source>
        <translation>이야기에 “%1” 단계가 더는 없습니다</translation>
    </message>
    <message>
        <source>The class goes on without it; your notes about it are kept</source>
        <translation>수업은 그 단계 없이 진행되며, 적어 둔 메모는 남아 있습니다</translation>
    </message>
    <message>
        <source>The projector shows the same as this screen</source>
        <translation>프로젝터가 이 화면과 같은 것을 보여 줍니다</translation>
    </message>
    <message>
        <source>Let the desktop extend to it, so that your notes stay with you</source>
        <translation>메모가 나에게만 보이도록 화면을 프로젝터로 확장하세요</translation>
    </message>
    <message>
        <source>There is no second screen: the class would look at this one</source>
        <translation>두 번째 화면이 없어 학생들이 이 화면을 보게 됩니다</translation>
    </message>
    <message>
        <source>Plug the projector in, if there is one</source>
        <translation>프로젝터가 있으면 연결하세요</translation>
    </message>
    <message>
        <source>The screen of the class has only %1 × %2 pixels</source>
        <translation>학생들이 보는 화면이 %1 × %2 픽셀밖에 되지 않습니다</translation>
    </message>
    <message>
        <source>Choose at least %1 × %2 in the settings of the desktop</source>
        <translation>데스크톱 설정에서 %1 × %2 이상을 고르세요</translation>
    </message>
    <message>
        <source>Choose the text size %1%</source>
        <translation>글자 크기 %1%를 고르세요</translation>
    </message>
    <message>
        <source>Choose a broader picture in the settings of the desktop, such as 16:9</source>
        <translation>데스크톱 설정에서 16:9처럼 더 넓은 화면을 고르세요</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) would be smaller than a twentieth of the class’s screen</source>
        <translation>
            <numerusform>핵심 문장 %n개가 화면 높이의 20분의 1보다 작아집니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sources on %n slide(s) would be too small to read from the middle of the room</source>
        <translation>
            <numerusform>슬라이드 %n장의 출처가 교실 가운데에서 읽기에 너무 작습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The contrast of %1 is %2 to 1, and %3 is needed</source>
        <translation>%1의 대비가 %2 대 1이며 %3이 필요합니다</translation>
    </message>
    <message>
        <source>Choose the other theme</source>
        <translation>다른 테마를 고르세요</translation>
    </message>
    <message>
        <source>Your copy of the essay is no longer where it was: %1</source>
        <translation>에세이 사본이 있던 곳에 없습니다: %1</translation>
    </message>
    <message>
        <source>Open it from where it is now</source>
        <translation>지금 있는 곳에서 여세요</translation>
    </message>
    <message>
        <source>There is no font for Korean here</source>
        <translation>여기에 한국어 글꼴이 없습니다</translation>
    </message>
    <message>
        <source>There is no font for Chinese here</source>
        <translation>여기에 중국어 글꼴이 없습니다</translation>
    </message>
    <message>
        <source>Install the package fonts-noto-cjk</source>
        <translation>fonts-noto-cjk 패키지를 설치하세요</translation>
    </message>
</context>
<context>
    <name>PreflightRow</name>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>글자와 테마</translation>
    </message>
    <message>
        <source>Open the copy…</source>
        <translation>사본 열기…</translation>
    </message>
    <message>
        <source>To the lesson</source>
        <translation>수업으로</translation>
    </message>
</context>
<context>
    <name>PreflightSheet</name>
    <message>
        <source>Before the lesson</source>
        <translation>수업 전에</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>창 닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %L1 of %L2 minutes</source>
        <translation>
            <numerusform>단계 %n개, %L2분 중 %L1분</numerusform>
        </translation>
    </message>
    <message>
        <source>A class five minutes shorter</source>
        <translation>수업 시간 5분 줄이기</translation>
    </message>
    <message>
        <source>A class five minutes longer</source>
        <translation>수업 시간 5분 늘리기</translation>
    </message>
    <message>
        <source>All is ready.</source>
        <translation>준비가 다 되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would go wrong</source>
        <translation>
            <numerusform>문제가 될 일이 %n가지 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>All is ready; what follows is good to know.</source>
        <translation>준비가 다 되었습니다. 다음은 알아 두면 좋습니다.</translation>
    </message>
    <message>
        <source>Present all the same</source>
        <translation>그래도 발표하기</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>발표</translation>
    </message>
</context>
<context>
    <name>PresentView</name>
    <message>
        <source>Presentation, step %1 of %2</source>
        <translation>발표, %2단계 중 %1단계</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>모든 단계</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>노트</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>연습 문제</translation>
    </message>
</context>
<context>
    <name>PresenterHead</name>
    <message>
        <source>¶%1, step %2 of %3</source>
        <translation>¶%1, %3단계 중 %2단계</translation>
    </message>
    <message>
        <source>The projector has gone: %1</source>
        <translation>프로젝터 연결 끊김: %1</translation>
    </message>
    <message>
        <source>On this screen: %1</source>
        <translation>이 화면: %1</translation>
    </message>
    <message>
        <source>Held on the projector: %1</source>
        <translation>프로젝터에 고정됨: %1</translation>
    </message>
    <message>
        <source>On the projector: %1</source>
        <translation>프로젝터: %1</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>발표자</translation>
    </message>
    <message>
        <source>Time of day: %1</source>
        <translation>현재 시각: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Lesson: %1 of %2, %3</source>
        <translation>수업: %2 중 %1, %3</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>시계 계속</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>시계 멈춤</translation>
    </message>
    <message>
        <source>The class is at screen %1: take the next</source>
        <translation>학급 화면은 %1입니다: 다음 화면으로</translation>
    </message>
</context>
<context>
    <name>PresenterNotes</name>
    <message>
        <source>Notes</source>
        <translation>노트</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>노트 작게</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>노트 크게</translation>
    </message>
    <message>
        <source>No notes for this step.</source>
        <translation>이 단계에는 노트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>PresenterQuestions</name>
    <message>
        <source>Questions for the class</source>
        <translation>학급에 던질 질문</translation>
    </message>
</context>
<context>
    <name>PresenterStepRow</name>
    <message>
        <source>¶%1 %2: %3 of %4</source>
        <translation>¶%1 %2: %4 중 %3</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>PresenterSteps</name>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>type 1–%1 for a paragraph</source>
        <translation>1–%1: 문단으로</translation>
    </message>
</context>
<context>
    <name>PresenterTools</name>
    <message>
        <source>Presenting</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>고정 풀기</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검은 화면</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>포인터</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>스포트라이트</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>모든 단계</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>연습 문제</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Stop the years</source>
        <translation>연도 멈추기</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>연도 재생</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>%1 ¶%2 %3</source>
        <translation>%1 ¶%2 %3</translation>
    </message>
    <message>
        <source>only you see this</source>
        <translation>나만 보는 화면</translation>
    </message>
    <message>
        <source>the class sees black</source>
        <translation>학급은 검은 화면을 봄</translation>
    </message>
    <message>
        <source>the class sees white</source>
        <translation>학급은 흰 화면을 봄</translation>
    </message>
    <message>
        <source>no projector</source>
        <translation>프로젝터 없음</translation>
    </message>
    <message>
        <source>the class sees this</source>
        <translation>학급이 보는 화면</translation>
    </message>
    <message>
        <source>Presenter, step %1 of %2</source>
        <translation>발표자, %2단계 중 %1단계</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>내 화면</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, %2행</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found</source>
        <translation>
            <numerusform>문제 %n개를 찾았습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRail</name>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>문단 %1: %2</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>What to read</source>
        <translation>읽을 글</translation>
    </message>
    <message>
        <source>Retelling</source>
        <translation>다시 쓴 글</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
</context>
<context>
    <name>ReasonChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>본문에서</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>%L1 more on the timeline</source>
        <translation>연표에 %L1건 더 있음</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Hide sources</source>
        <translation>출처 숨기기</translation>
    </message>
</context>
<context>
    <name>RemarksSection</name>
    <message>
        <source>This story has no remarks of this kind.</source>
        <translation>이 이야기에는 이런 설명이 없습니다.</translation>
    </message>
</context>
<context>
    <name>RoundMarks</name>
    <message>
        <source>Exercise %1 of %2</source>
        <translation>문제 %1 / %2</translation>
    </message>
</context>
<context>
    <name>RoundSummary</name>
    <message>
        <source>Summary</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>This story has too little to ask about.</source>
        <translation>이 이야기에는 물을 만한 것이 부족합니다.</translation>
    </message>
    <message>
        <source>Kept in your lesson: %1</source>
        <translation>수업에 보관했습니다: %1</translation>
    </message>
    <message>
        <source>Nothing of this is kept. With a lesson open it goes into the lesson’s file.</source>
        <translation>이 결과는 보관되지 않습니다. 수업을 열어 두면 수업 파일에 들어갑니다.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>새 문제</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>같은 문제 다시</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Rounds in this lesson</source>
        <translation>이 수업에서 푼 문제</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Does round %1 again</source>
        <translation>%1번 문제를 다시 풉니다</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>고른 답</translation>
    </message>
</context>
<context>
    <name>RunningTotal</name>
    <message>
        <source>%1: not published</source>
        <translation>%1: 미공개</translation>
    </message>
</context>
<context>
    <name>SaveMenu</name>
    <message>
        <source>Copy or save this figure</source>
        <translation>이 도표 복사 또는 저장</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>수치 복사</translation>
    </message>
    <message>
        <source>Save the numbers (CSV) …</source>
        <translation>수치 저장(CSV) …</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG) …</source>
        <translation>도안으로 저장(SVG) …</translation>
    </message>
    <message>
        <source>Save as a picture (PNG) …</source>
        <translation>그림으로 저장(PNG) …</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1 in %2</source>
        <comment>a kind of thing and where it lies</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. In %2</source>
        <comment>what it is, and the paragraphs it is in</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your own copy, %1</source>
        <comment>%1: ¶3, Note 7</comment>
        <translation>독자의 사본, %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search text, places, years</source>
        <translation>본문, 장소, 연도 검색</translation>
    </message>
    <message>
        <source>Nothing in the text, the map or the notes has these words. Try a place, a year or a law.</source>
        <translation>본문과 지도, 주에 이 말이 없습니다. 장소나 연도, 법 이름으로 찾아보세요.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>검색어 지우기</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Number of the round; the same number gives the same exercises</source>
        <translation>문제 번호. 같은 번호는 같은 문제를 냅니다</translation>
    </message>
</context>
<context>
    <name>SegmentTabs</name>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>SelectionCrumb</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>About</source>
        <translation>설명</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n directly</source>
        <translation>
            <numerusform>직접 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a law it describes</source>
        <translation>
            <numerusform>서술된 법으로 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the region around it</source>
        <translation>
            <numerusform>상위 지역으로 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n events</source>
        <translation>
            <numerusform>%1년, 사건 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n events concern %3</source>
        <translation>
            <numerusform>%1년, 관련 사건 %2/%n건: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection cleared</source>
        <translation>선택을 지웠습니다</translation>
    </message>
    <message>
        <source>%1 selected, %2, %3</source>
        <translation>%1 선택, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>문단 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>사건 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph %1 of %2: %3</source>
        <translation>문단 %1/%2: %3</translation>
    </message>
    <message>
        <source>%1 describes one event: %2</source>
        <comment>note, date</comment>
        <translation>%1의 출처가 전하는 한 사건: %2</translation>
    </message>
    <message>
        <source>Its source describes one event: %1</source>
        <translation>출처가 전하는 한 사건: %1</translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>not published</source>
        <translation>미공개</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a source. How well it confirms a figure</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a group and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First published as %1</source>
        <translation>처음 발표된 수치: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>By</source>
        <translation>추정 주체</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>what was published first</comment>
        <translation>처음 발표</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group: how well its figure is confirmed</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>“%1” has a wrong value</source>
        <translation>“%1”의 값이 잘못되었습니다</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>너무 큽니다</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>JSON이 아닙니다</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>객체가 아닙니다</translation>
    </message>
    <message>
        <source>it is of another version</source>
        <translation>다른 버전의 것입니다</translation>
    </message>
    <message>
        <source>Where you left the atlas could not be read: %1</source>
        <translation>지난번에 보던 자리를 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>It begins anew</source>
        <translation>처음부터 시작합니다</translation>
    </message>
    <message>
        <source>It begins anew; the file was set aside as %1</source>
        <translation>처음부터 시작합니다. 파일은 %1(으)로 따로 두었습니다</translation>
    </message>
    <message>
        <source>Where you are cannot be kept for the next start: %1</source>
        <translation>지금 자리를 다음 시작을 위해 저장할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Make its folder writable</source>
        <translation>폴더에 쓸 수 있게 하십시오</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Names on the map</source>
        <translation>지도의 지명</translation>
    </message>
    <message>
        <source>In English</source>
        <extracomment>Names on the map in the language of the window: translate as &quot;Korean&quot;, &quot;Chinese&quot;.</extracomment>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English and local</source>
        <extracomment>In the language of the window and that of the place: translate as &quot;Korean and local&quot;.</extracomment>
        <translation>한국어와 현지어</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>현지어만</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>The original essay</source>
        <translation>에세이 원문</translation>
    </message>
    <message>
        <source>Open the copy you saved as plain text, to read it beside the retelling. It is only read.</source>
        <translation>일반 텍스트로 저장한 사본을 열어 다시 쓴 글과 나란히 읽으세요. 파일은 읽기만 합니다.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>다른 사본 열기…</translation>
    </message>
    <message>
        <source>Open your copy…</source>
        <translation>사본 열기…</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Face of the text</source>
        <translation>본문 글꼴</translation>
    </message>
    <message>
        <source>With serifs</source>
        <extracomment>A kind of typeface, with small strokes at the ends of its letters.</extracomment>
        <translation>명조</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>고딕</translation>
    </message>
    <message>
        <source>Lesson…</source>
        <translation>수업…</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>연습 문제</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
</context>
<context>
    <name>SharesBar</name>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>SignList</name>
    <message>
        <source>Events at this place of the timeline</source>
        <translation>연표의 이 자리에 있는 사건</translation>
    </message>
</context>
<context>
    <name>SketchWords</name>
    <message>
        <source>On the map</source>
        <translation>지도에서</translation>
    </message>
    <message>
        <source>Dotted arrow, the text: %1</source>
        <translation>점선 화살표, 글: %1</translation>
    </message>
    <message>
        <source>Whole arrow, the source: %1</source>
        <translation>실선 화살표, 출처: %1</translation>
    </message>
    <message>
        <source>Drawn from the words; no course is known.</source>
        <translation>글과 출처의 말로만 그린 것이며, 실제 경로는 알려져 있지 않음.</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Notes and sources</source>
        <translation>주와 출처</translation>
    </message>
    <message>
        <source>Close the sources</source>
        <translation>출처 닫기</translation>
    </message>
    <message>
        <source>A reader&apos;s apparatus, not a trial: what each note cites, and how far the sources that were found go.</source>
        <translation>심판이 아니라 읽기를 돕는 자료입니다. 각 주가 무엇을 인용하는지, 찾아낸 출처가 어디까지 뒷받침하는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>빠진 것</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>엇갈림</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>낱말</translation>
    </message>
    <message>
        <source>What the essay does not tell and a reader may miss. An essay of its length must leave things out.</source>
        <translation>글이 말하지 않아 독자가 놓칠 수 있는 것입니다. 이만한 길이의 글은 무언가를 덜어 낼 수밖에 없습니다.</translation>
    </message>
    <message>
        <source>Where sources disagree, each side as it tells itself, with its own sources.</source>
        <translation>출처가 서로 다른 곳에서 각 쪽의 말을 그 출처와 함께 보입니다.</translation>
    </message>
    <message>
        <source>Words for people take sides. What each says, and who uses it.</source>
        <translation>사람을 부르는 말에는 입장이 담깁니다. 각 낱말의 뜻과 쓰는 쪽을 보입니다.</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Paragraph %1 of %2</source>
        <translation>문단 %1/%2</translation>
    </message>
</context>
<context>
    <name>StepOverview</name>
    <message>
        <source>All steps</source>
        <translation>모든 단계</translation>
    </message>
</context>
<context>
    <name>StepTile</name>
    <message>
        <source>¶%1 %2: %3</source>
        <translation>¶%1 %2: %3</translation>
    </message>
    <message>
        <source>¶%1 %2</source>
        <translation>¶%1 %2</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1년부터 %2년까지</translation>
    </message>
    <message>
        <source>no paragraph</source>
        <translation>해당 문단 없음</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>문단 %1</translation>
    </message>
    <message>
        <source>paragraphs %1 and %2</source>
        <translation>문단 %1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>사건 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>경로 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>with the words “%1”</source>
        <translation>“%1”이(가) 들어 있는 것</translation>
    </message>
    <message>
        <source>by how well they are supported</source>
        <translation>뒷받침 정도로 거른 것</translation>
    </message>
    <message numerus="yes">
        <source>%n themes hidden</source>
        <translation>
            <numerusform>주제 %n개 숨김</numerusform>
        </translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>%1와(과) 비교</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Retelling</source>
        <translation>다시 쓴 글</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원문</translation>
    </message>
</context>
<context>
    <name>TimelineLayer</name>
    <message>
        <source>%1 arrivals in all the years to %2</source>
        <translation>%2년까지 입국 %1명</translation>
    </message>
    <message>
        <source>Essay’s last source, %1</source>
        <translation>글의 마지막 출처, %1년</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Play the years from the start of the range</source>
        <translation>범위의 첫해부터 재생</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>처음대로</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>%1. Bars: arrivals each year</source>
        <translation>%1. 막대: 연도별 입국자</translation>
    </message>
    <message>
        <source>How to play</source>
        <translation>재생 방식</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>비교 끝내기</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Set a second period beside the first</source>
        <translation>첫 기간 옆에 둘째 기간을 놓습니다</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>모든 해</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>Events from %1 to %2</source>
        <translation>%1년부터 %2년까지의 사건</translation>
    </message>
    <message>
        <source>Arrow keys walk the events; Enter selects</source>
        <translation>화살표 키로 사건을 옮겨 다니고 Enter로 선택합니다</translation>
    </message>
</context>
<context>
    <name>VerdictMark</name>
    <message>
        <source>The source supports the words</source>
        <translation>출처가 뒷받침함</translation>
    </message>
    <message>
        <source>It supports part of them</source>
        <translation>출처가 일부만 뒷받침함</translation>
    </message>
    <message>
        <source>Words and source differ</source>
        <translation>글과 출처가 다름</translation>
    </message>
    <message>
        <source>An opinion, not a claim of fact</source>
        <translation>사실 주장이 아닌 견해</translation>
    </message>
    <message>
        <source>No source was found</source>
        <translation>출처를 찾지 못함</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Ways out</source>
        <translation>탈출 경로</translation>
    </message>
    <message>
        <source>Fold the legend</source>
        <translation>범례 접기</translation>
    </message>
    <message>
        <source>Open the legend</source>
        <translation>범례 펼치기</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Capital</source>
        <translation>수도</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Border city</source>
        <translation>국경 도시</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>읍</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>통행 지점</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>산</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>섬</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>도·성</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>자치주</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>바다</translation>
    </message>
    <message>
        <source>River</source>
        <translation>강</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>경계</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>지대</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>탈출 경로</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>대조</translation>
    </message>
    <message>
        <source>Its sources support it</source>
        <translation>출처가 뒷받침함</translation>
    </message>
    <message>
        <source>Its sources support it in part</source>
        <translation>출처가 일부만 뒷받침함</translation>
    </message>
    <message>
        <source>Its source says something else</source>
        <translation>출처와 다름</translation>
    </message>
    <message>
        <source>No source was found</source>
        <translation>출처를 찾지 못함</translation>
    </message>
    <message>
        <source>The author’s view</source>
        <translation>필자의 견해</translation>
    </message>
    <message>
        <source>people</source>
        <comment>a unit: 2,914 people</comment>
        <translation>명</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>¶2, ¶3 and ¶5</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>최소 %1</translation>
    </message>
    <message>
        <source>Confirmed by its source</source>
        <translation>출처로 확인됨</translation>
    </message>
    <message>
        <source>Confirmed in part</source>
        <translation>일부만 확인됨</translation>
    </message>
    <message>
        <source>General knowledge; no source was looked up</source>
        <translation>일반 지식; 출처를 찾아보지 않음</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>법·조약</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>용어</translation>
    </message>
</context>
<context>
    <name>YearColumns</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>As first published</source>
        <translation>처음 발표된 수치</translation>
    </message>
</context>
<context>
    <name>YearCursor</name>
    <message>
        <source>Arrow keys walk the years; Enter shows one</source>
        <translation>화살표 키로 연도를 옮겨 다니고 Enter로 그해를 봅니다</translation>
    </message>
</context>
<context>
    <name>YearsField</name>
    <message>
        <source>Years of the second period</source>
        <translation>둘째 기간의 연도</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>표시할 연도</translation>
    </message>
    <message>
        <source>Years, such as 1998-2003</source>
        <translation>연도, 예: 1998-2003</translation>
    </message>
</context>
<context>
    <name>ZoomCard</name>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Back to the view of this step</source>
        <translation>이 단계의 화면으로</translation>
    </message>
</context>
<context>
    <name>app::FigureFiles</name>
    <message>
        <source>The table was copied.</source>
        <translation>표를 복사했습니다.</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>도표 저장</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 파일 (*.%2)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>app::RoundFiles</name>
    <message>
        <source>Save the summary</source>
        <translation>결과 저장</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>layers::MapLayer</name>
    <message>
        <source>to %1</source>
        <translation>%1 방면</translation>
    </message>
</context>
<context>
    <name>layers::MapSize</name>
    <message>
        <source>%1 to</source>
        <translation>%1에서</translation>
    </message>
    <message>
        <source>an estimate, %1</source>
        <translation>추정, %1</translation>
    </message>
    <message>
        <source>counted, %1</source>
        <translation>집계, %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The circles share one scale.</source>
        <translation>원의 크기는 같은 척도를 따릅니다.</translation>
    </message>
</context>
<context>
    <name>layers::TimelineHand</name>
    <message>
        <source>“%1” lies outside this story, which runs from %2 to %3.</source>
        <translation>“%1”은(는) %2년부터 %3년까지인 이 이야기의 밖에 있습니다.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1”은(는) 시작하기 전에 끝납니다.</translation>
    </message>
    <message>
        <source>Write a year, a range such as 1998-2003, or a date such as 2004-07.</source>
        <translation>연도, 1998-2003 같은 기간, 또는 2004-07 같은 날짜를 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>models::Atlas</name>
    <message>
        <source>In %1</source>
        <translation>%1에 나옴</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>The citation was copied.</source>
        <translation>출처 표기를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>models::ComparisonView</name>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>입국자</translation>
    </message>
    <message>
        <source>Arrivals a year</source>
        <translation>연평균 입국자</translation>
    </message>
    <message>
        <source>Ways out in use</source>
        <translation>이용된 경로</translation>
    </message>
    <message>
        <source>Arrivals that were only published for several years together count only where all of these years lie in a period.</source>
        <translation>여러 해를 합쳐서만 공표된 입국자 수는 그 해가 모두 기간 안에 있을 때에만 셉니다.</translation>
    </message>
</context>
<context>
    <name>models::ExerciseRound</name>
    <message>
        <source>Right.</source>
        <translation>정답입니다.</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>오답입니다.</translation>
    </message>
</context>
<context>
    <name>models::LessonTimes</name>
    <message>
        <source>On plan</source>
        <translation>계획대로</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind plan</source>
        <translation>
            <numerusform>계획보다 %n분 늦음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind plan</source>
        <translation>
            <numerusform>계획보다 %n초 늦음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of plan</source>
        <translation>
            <numerusform>계획보다 %n분 빠름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ahead of plan</source>
        <translation>
            <numerusform>계획보다 %n초 빠름</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Links</name>
    <message>
        <source>A link to what is shown is copied</source>
        <translation>보이는 화면의 링크를 복사했습니다</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>The rest of it was opened</source>
        <translation>나머지는 열었습니다</translation>
    </message>
    <message>
        <source>The link is open</source>
        <translation>링크를 열었습니다</translation>
    </message>
    <message>
        <source>The link is open, but not all of it</source>
        <translation>링크를 열었지만 전부는 아닙니다</translation>
    </message>
</context>
<context>
    <name>models::Mentions</name>
    <message>
        <source>No words of the text name it</source>
        <translation>본문에 이를 가리키는 말이 없습니다</translation>
    </message>
    <message>
        <source>Nothing is selected that the text could name</source>
        <translation>본문이 가리킬 만한 선택 항목이 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1번째</translation>
    </message>
    <message>
        <source>%1, from the start</source>
        <translation>%1, 처음부터</translation>
    </message>
    <message>
        <source>%1, from the end</source>
        <translation>%1, 끝에서부터</translation>
    </message>
</context>
<context>
    <name>models::NoteModel</name>
    <message>
        <source>%1 Here: %2.</source>
        <translation>%1 인용 위치: %2.</translation>
    </message>
</context>
<context>
    <name>models::OpenLesson</name>
    <message>
        <source>Lesson without a name</source>
        <translation>이름 없는 수업</translation>
    </message>
    <message>
        <source>this is no file of this computer</source>
        <translation>이 컴퓨터의 파일이 아닙니다</translation>
    </message>
    <message>
        <source>Save it here first, then open it</source>
        <translation>먼저 이 컴퓨터에 저장한 다음 여세요</translation>
    </message>
    <message>
        <source>this lesson is about another story, “%1”</source>
        <translation>이 수업은 다른 이야기 “%1”에 관한 것입니다</translation>
    </message>
    <message>
        <source>Open that story, then the lesson</source>
        <translation>그 이야기를 연 다음 수업을 여세요</translation>
    </message>
    <message>
        <source>the damaged file could not be set aside, so that nothing is written over it</source>
        <translation>손상된 파일을 따로 옮겨 둘 수 없어 덮어쓰지 않았습니다</translation>
    </message>
    <message>
        <source>Save the lesson under another name</source>
        <translation>수업을 다른 이름으로 저장하세요</translation>
    </message>
</context>
<context>
    <name>models::OriginalCopy</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only a file of this computer can be opened, not “%1”.</source>
        <translation>이 컴퓨터의 파일만 열 수 있으며 “%1”은(는) 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in it tells %1.</source>
        <comment>paragraphs, such as ¶2, ¶3</comment>
        <translation>사본에는 %1에 해당하는 글이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its paragraphs match none of the story’s; they stay where they stand.</source>
        <translation>
            <numerusform>사본의 문단 %n개는 이야기의 어느 문단과도 맞지 않아 그 자리에 그대로 둡니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its note list lacks %1.</source>
        <comment>numbers of notes</comment>
        <translation>사본의 주석 목록에 %1번이 없습니다.</translation>
    </message>
    <message>
        <source>Your copy has no paragraph that tells this.</source>
        <translation>사본에는 이 내용을 다루는 문단이 없습니다.</translation>
    </message>
    <message>
        <source>Your copy tells this together with %1.</source>
        <translation>사본에서는 이 내용을 %1와(과) 함께 다룹니다.</translation>
    </message>
</context>
<context>
    <name>models::PageExport</name>
    <message>
        <source>“%1” is no place on this computer. Choose one that is.</source>
        <translation>“%1”은(는) 이 컴퓨터에 있는 곳이 아닙니다. 이 컴퓨터에 있는 곳을 고르세요.</translation>
    </message>
    <message>
        <source>%1 Choose another place, or make room in this one.</source>
        <translation>%1 다른 곳을 고르거나 공간을 비우세요.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>models::ParagraphModel</name>
    <message>
        <source>Names it</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Counts it</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>Borders it</source>
        <translation>인접</translation>
    </message>
    <message>
        <source>An event there</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>A way through it</source>
        <translation>지나는 경로</translation>
    </message>
    <message>
        <source>Applies to it</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Lies inside</source>
        <translation>포함 지역</translation>
    </message>
    <message>
        <source>The region around it</source>
        <translation>상위 지역</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>주 %1</translation>
    </message>
    <message>
        <source>Notes %1–%2</source>
        <translation>주 %1–%2</translation>
    </message>
</context>
<context>
    <name>models::Presentation</name>
    <message>
        <source>Before ¶%1: note %2 and its source differ</source>
        <translation>¶%1 전에: 주 %2와 출처가 다릅니다</translation>
    </message>
</context>
<context>
    <name>models::SearchModel</name>
    <message>
        <source>Regions and waters</source>
        <translation>지역과 물길</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>탈출 경로</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>주</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>The story cannot be searched: %1.</source>
        <translation>이야기를 검색할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
</context>
<context>
    <name>models::SeriesView</name>
    <message>
        <source>%1 by end of %2</source>
        <translation>%2년 말까지 %1</translation>
    </message>
    <message>
        <source>%1, to the end of %2</source>
        <translation>%1, %2년 말까지</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2년</translation>
    </message>
    <message>
        <source>No count of its own for %1</source>
        <translation>%1년만의 집계는 없음</translation>
    </message>
    <message>
        <source>%1, %2; counts that reach beyond it are left out</source>
        <translation>%1, %2년. 기간을 넘는 집계는 제외</translation>
    </message>
    <message>
        <source>%1: not published</source>
        <translation>%1: 미공개</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2%3</translation>
    </message>
</context>
<context>
    <name>models::TermModel</name>
    <message>
        <source>Words</source>
        <translation>낱말</translation>
    </message>
    <message>
        <source>Laws and agreements</source>
        <translation>법과 협정</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인물</translation>
    </message>
</context>
</TS>
