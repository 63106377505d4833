<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AllArrivals</name>
    <message>
        <source>Each year from %1, %2</source>
        <translation>自%1年起历年，单位：%2</translation>
    </message>
    <message>
        <source>Running total, %1</source>
        <translation>累计，单位：%1</translation>
    </message>
    <message>
        <source>Who arrived in these years</source>
        <translation>这些年的抵达者</translation>
    </message>
    <message>
        <source>Who arrived, to %1</source>
        <translation>抵达者，截至%1年</translation>
    </message>
    <message>
        <source>Home province, to %1</source>
        <translation>原籍道，截至%1年</translation>
    </message>
</context>
<context>
    <name>AnswerMark</name>
    <message>
        <source>Right</source>
        <translation>答对了</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>答错了</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Right</source>
        <translation>答对了</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>答错了</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>您的回答：%1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>阅读%1</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Open its page: %1</source>
        <translation>打开网页：%1</translation>
    </message>
</context>
<context>
    <name>AspectRow</name>
    <message>
        <source>%1: the text says %2, the source says %3; they agree</source>
        <translation>%1：正文说“%2”，来源说“%3”；两者一致</translation>
    </message>
    <message>
        <source>%1: the text says %2, the source says %3; they differ</source>
        <translation>%1：正文说“%2”，来源说“%3”；两者不同</translation>
    </message>
</context>
<context>
    <name>AspectTable</name>
    <message>
        <source>The source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查到的情况</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>%1 – for the class</source>
        <translation>%1 – 供全班观看</translation>
    </message>
</context>
<context>
    <name>BlankScreen</name>
    <message>
        <source>White. Any key or click returns.</source>
        <translation>白屏。按任意键或点击即可返回。</translation>
    </message>
    <message>
        <source>Black. Any key or click returns.</source>
        <translation>黑屏。按任意键或点击即可返回。</translation>
    </message>
</context>
<context>
    <name>BottomSheet</name>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>¶%1 of %2</source>
        <translation>¶%1 / %2</translation>
    </message>
    <message>
        <source>Paragraph before</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
</context>
<context>
    <name>BrushHandle</name>
    <message>
        <source>First year shown: %1</source>
        <translation>显示的起始年份：%1年</translation>
    </message>
    <message>
        <source>Last year shown: %1</source>
        <translation>显示的结束年份：%1年</translation>
    </message>
    <message>
        <source>First year of the second period: %1</source>
        <translation>第二时段的首年：%1</translation>
    </message>
    <message>
        <source>Last year of the second period: %1</source>
        <translation>第二时段的末年：%1</translation>
    </message>
    <message>
        <source>Arrow keys move it by a year, with Shift by a month; Enter writes the years</source>
        <translation>方向键按年移动，加 Shift 按月移动；按 Enter 可输入年份</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The usual way</source>
        <translation>主要路线</translation>
    </message>
    <message>
        <source>A branch of the usual way</source>
        <translation>主要路线的分支</translation>
    </message>
    <message>
        <source>Rarely taken</source>
        <translation>很少有人走</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>已不再通行</translation>
    </message>
    <message>
        <source>A way of forced return</source>
        <translation>强制遣返路线</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>2,914 people (2009)</comment>
        <translation>%1%2（%3）</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>相邻</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Opposite</source>
        <translation>对岸</translation>
    </message>
    <message>
        <source>Placed within</source>
        <translation>位置误差</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1公里</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路线类别</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>途经</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict and what was found</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>出版</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>The essay says</source>
        <translation>文章所述</translation>
    </message>
    <message>
        <source>About</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Newest figure</source>
        <translation>最新数字</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>2,914 (2009)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Confirmed in part.</source>
        <translation>部分得到证实。</translation>
    </message>
    <message>
        <source>General knowledge; no source was looked up.</source>
        <translation>属一般常识，未查证来源。</translation>
    </message>
    <message>
        <source>No source was found.</source>
        <translation>未找到来源。</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另见</translation>
    </message>
</context>
<context>
    <name>CardFact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ChartPlan</name>
    <message>
        <source>%1: %2 together</source>
        <comment>1999–2001: 1,043 together</comment>
        <translation>%1：合计%2</translation>
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
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy or save this figure</source>
        <translation>复制或保存此图表</translation>
    </message>
</context>
<context>
    <name>CheckEntry</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>¶%1 %2</source>
        <translation>¶%1 %2</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>在文中查看</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>注释%1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Clear %1</source>
        <translation>清除%1</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: your answer, right</source>
        <translation>%1：您的回答，正确</translation>
    </message>
    <message>
        <source>%1: the right answer</source>
        <translation>%1：正确答案</translation>
    </message>
    <message>
        <source>%1: your answer, not right</source>
        <translation>%1：您的回答，不正确</translation>
    </message>
</context>
<context>
    <name>ClaimsSection</name>
    <message>
        <source>Unsourced</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Source differs</source>
        <translation>与来源不符</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mark everywhere what is not verified</source>
        <translation>在各处标出未核实的内容</translation>
    </message>
    <message>
        <source>%1 of %2 claims</source>
        <translation>%2项说法中的%1项</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 与 %2 对照</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>两个时段</translation>
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
        <translation>结束对照</translation>
    </message>
    <message>
        <source>%1: %2, then %3, difference %4</source>
        <translation>%1：%2，其后 %3，相差 %4</translation>
    </message>
</context>
<context>
    <name>ComparedClaim</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ComparisonHead</name>
    <message>
        <source>The text</source>
        <translation>正文所说</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查到的情况</translation>
    </message>
</context>
<context>
    <name>CopyChooser</name>
    <message>
        <source>Open your copy of the essay</source>
        <translation>打开您的文章副本</translation>
    </message>
    <message>
        <source>Plain text (*.txt *.text *.md)</source>
        <translation>纯文本 (*.txt *.text *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>CopyDrop</name>
    <message>
        <source>Drop your copy of the essay, or a lesson, to open it here</source>
        <translation>将文章副本或课程文件拖到此处即可打开</translation>
    </message>
</context>
<context>
    <name>CopyNotice</name>
    <message>
        <source>Your copy of the essay could not be opened</source>
        <translation>无法打开您的文章副本</translation>
    </message>
    <message>
        <source>Your copy is open, but not all of it could be matched</source>
        <translation>副本已打开，但未能全部对应</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开另一个文件…</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Not published by province.</source>
        <translation>未按省道公布。</translation>
    </message>
    <message>
        <source>These are figures for %1.</source>
        <comment>a country</comment>
        <translation>这些是%1的数字。</translation>
    </message>
    <message>
        <source>Not published for %1.</source>
        <translation>未公布%1的数字。</translation>
    </message>
    <message>
        <source>Nothing is published for %1.</source>
        <translation>%1没有公布的数字。</translation>
    </message>
    <message>
        <source>Not published by year.</source>
        <translation>未按年份公布。</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is no link of Two Rivers: it must begin with two-rivers://</source>
        <translation>这不是“两江”的链接：它必须以 two-rivers:// 开头</translation>
    </message>
    <message>
        <source>The link is to the story “%1”; this one is “%2”</source>
        <translation>链接指向故事“%1”，而这里是“%2”</translation>
    </message>
    <message>
        <source>The link’s %1 “%2” is not in this story</source>
        <translation>链接的%1“%2”不在这个故事中</translation>
    </message>
    <message>
        <source>The link’s %1 “%2” cannot be read</source>
        <translation>链接的%1“%2”无法读取</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The link has a part “%1”, which this version does not know</source>
        <translation>链接中有本版本不认识的部分“%1”</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The link’s time “%1” lies outside this story</source>
        <translation>链接的时间“%1”在这个故事的范围之外</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>second period</source>
        <translation>第二个时段</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>pane</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>hidden part</source>
        <translation>隐藏项</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>names</source>
        <translation>地名语言</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>DoubtMark</name>
    <message>
        <source>Not verified</source>
        <translation>未核实</translation>
    </message>
</context>
<context>
    <name>EssayPane</name>
    <message>
        <source>Essay</source>
        <translation>文章</translation>
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
        <translation>%1：“%2”（%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>14 August 2014: an event</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the claim, then what was found about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Which region is missing here?</source>
        <translation>空格处是哪个地区？</translation>
    </message>
    <message>
        <source>Put these events in the order in which they happened.</source>
        <translation>请按发生的先后顺序排列这些事件。</translation>
    </message>
    <message>
        <source>Which of these claims does this source support?</source>
        <translation>该来源支持下列哪项说法？</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Order of events</source>
        <translation>事件的先后</translation>
    </message>
    <message>
        <source>Claims and sources</source>
        <translation>说法与来源</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>of the exercises of a round</comment>
        <translation>%2题中答对%1题</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Exercise %1 of %2</source>
        <translation>第%1题，共%2题</translation>
    </message>
    <message>
        <source>Click it on the map, or choose it here.</source>
        <translation>请在地图上点击，或在此选择。</translation>
    </message>
    <message>
        <source>Drag the events, or move them with the arrow keys.</source>
        <translation>请拖动事件，或用方向键移动。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Check the order</source>
        <translation>检查顺序</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Back to ¶%1</source>
        <translation>回到¶%1</translation>
    </message>
    <message>
        <source>Close the numbers</source>
        <translation>关闭数据</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Some names cannot be shown in their own script</source>
        <translation>部分名称无法以原文字显示</translation>
    </message>
    <message>
        <source>There is no font for %1 here. The package fonts-noto-cjk has one.</source>
        <translation>这台电脑上没有%1字体。fonts-noto-cjk 软件包中有。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The map cannot be drawn</source>
        <translation>无法绘制地图</translation>
    </message>
    <message>
        <source>Ringed with dots: not verified</source>
        <translation>点圈标记：未核实</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Print and export</source>
        <translation>打印与导出</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>讲义</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Slides as pictures</source>
        <translation>幻灯片图片</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Teacher’s</source>
        <translation>教师版</translation>
    </message>
    <message>
        <source>Student’s</source>
        <translation>学生版</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>比例</translation>
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
        <translation>语言</translation>
    </message>
    <message>
        <source>Steps of your lesson</source>
        <translation>您的课程的步骤</translation>
    </message>
    <message>
        <source>Steps of the story</source>
        <translation>故事的步骤</translation>
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
        <translation>保存页面</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the pictures in this folder</source>
        <translation>将图片保存到此文件夹</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message numerus="yes">
        <source>%n more figure(s)</source>
        <translation>
            <numerusform>另有%n个图表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>GlossaryPane</name>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Close the glossary</source>
        <translation>关闭词汇表</translation>
    </message>
    <message>
        <source>This story explains no words.</source>
        <translation>这个故事没有词语解释。</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Teacher’s edition</source>
        <translation>教师版</translation>
    </message>
    <message>
        <source>Student’s edition</source>
        <translation>学生版</translation>
    </message>
    <message>
        <source>Name: ____________________   Class: __________   Date: __________</source>
        <translation>姓名：____________________   班级：__________   日期：__________</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>重要日期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>14 August 2014: an event</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Notes (%1 min)</source>
        <translation>讲解备注（%1分钟）</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Notes of the essay</source>
        <translation>文章注释</translation>
    </message>
    <message>
        <source>Map data: © OpenStreetMap contributors, Natural Earth.</source>
        <translation>地图数据：© OpenStreetMap 贡献者、Natural Earth。</translation>
    </message>
    <message>
        <source>Claims and their sources</source>
        <translation>说法及其来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Regions: 2 of 2 right</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>✓ Right: %1</source>
        <translation>✓ 答对：%1</translation>
    </message>
    <message>
        <source>✗ Not right: %1</source>
        <translation>✗ 答错：%1</translation>
    </message>
    <message>
        <source>Exercises, round %1</source>
        <translation>练习，第%1号</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>正文所说</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Header</source>
        <translation>顶栏</translation>
    </message>
    <message>
        <source>Two Rivers</source>
        <translation>Two Rivers</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Text and language</source>
        <translation>文字与语言</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>InkBar</name>
    <message>
        <source>Drawing on the map</source>
        <translation>在地图上绘制</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>钢笔</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>荧光笔</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱红色</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>赭色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨色</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Erase all of this step</source>
        <translation>擦除此步骤的全部内容</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>InkColour</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>InkOver</name>
    <message>
        <source>Words on the map</source>
        <translation>地图上的文字</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Space  PgDn  ↓  →</source>
        <translation>空格  PgDn  ↓  →</translation>
    </message>
    <message>
        <source>next paragraph</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>⇧ Space  PgUp  ↑  ←</source>
        <translation>⇧ 空格  PgUp  ↑  ←</translation>
    </message>
    <message>
        <source>paragraph before</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation>Home  End</translation>
    </message>
    <message>
        <source>first, last paragraph</source>
        <translation>第一段、最后一段</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>that paragraph</source>
        <translation>相应段落</translation>
    </message>
    <message>
        <source>F5  ⇧ F5</source>
        <translation>F5  ⇧ F5</translation>
    </message>
    <message>
        <source>present from the start, from here</source>
        <translation>从头演示、从这里演示</translation>
    </message>
    <message>
        <source>B  W</source>
        <translation>B  W</translation>
    </message>
    <message>
        <source>presenting, exercises: black, white</source>
        <translation>演示时、练习中：黑屏、白屏</translation>
    </message>
    <message>
        <source>F  F11</source>
        <translation>F  F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>/  Ctrl F</source>
        <translation>/  Ctrl F</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Tab  ⇧ Tab</source>
        <translation>Tab  ⇧ Tab</translation>
    </message>
    <message>
        <source>next item, item before</source>
        <translation>下一项、上一项</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>select what has the focus</source>
        <translation>选择焦点所在项</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>clear the newest selection, then close</source>
        <translation>先清除最近的选择，再关闭</translation>
    </message>
    <message>
        <source>⌫</source>
        <translation>⌫</translation>
    </message>
    <message>
        <source>back to the paragraph’s own view</source>
        <translation>回到本段原来的视图</translation>
    </message>
    <message>
        <source>+  −  0</source>
        <translation>+  −  0</translation>
    </message>
    <message>
        <source>map: nearer, farther, as it was</source>
        <translation>地图：放大、缩小、还原</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>map: move; timeline: along and across lanes</source>
        <translation>地图：移动；时间线：沿行、跨行移动</translation>
    </message>
    <message>
        <source>[  ]</source>
        <translation>[  ]</translation>
    </message>
    <message>
        <source>start of the years, earlier and later</source>
        <translation>起始年份前移、后移</translation>
    </message>
    <message>
        <source>{  }</source>
        <translation>{  }</translation>
    </message>
    <message>
        <source>end of the years, earlier and later</source>
        <translation>结束年份前移、后移</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Ctrl +  Ctrl −</source>
        <translation>Ctrl +  Ctrl −</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>本列表</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation>Ctrl O</translation>
    </message>
    <message>
        <source>open your copy of the essay</source>
        <translation>打开您的文章副本</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>retelling, original, side by side</source>
        <translation>复述、原文、并排</translation>
    </message>
    <message>
        <source>⇧ drag</source>
        <translation>⇧ 拖动</translation>
    </message>
    <message>
        <source>map: nearer, to the box</source>
        <translation>地图：放大到所画的框</translation>
    </message>
    <message>
        <source>Click again</source>
        <translation>再次点击</translation>
    </message>
    <message>
        <source>map: what lies under it</source>
        <translation>地图：其下的事物</translation>
    </message>
    <message>
        <source>Alt ←  Alt →</source>
        <translation>Alt ←  Alt →</translation>
    </message>
    <message>
        <source>back to where you were, forward again</source>
        <translation>回到之前的位置，再次前进</translation>
    </message>
    <message>
        <source>F3  ⇧ F3</source>
        <translation>F3  ⇧ F3</translation>
    </message>
    <message>
        <source>next, previous words that name the selection</source>
        <translation>下一处、上一处提到所选内容的词语</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>copy a link to what is shown; paste it into the search to open it</source>
        <translation>复制当前画面的链接；粘贴到搜索框即可打开</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>mark what is not verified</source>
        <translation>标出未核实的内容</translation>
    </message>
    <message>
        <source>N  O</source>
        <translation>N  O</translation>
    </message>
    <message>
        <source>presenting: the presenter’s notes, all steps</source>
        <translation>演示：讲者备注，全部步骤</translation>
    </message>
    <message>
        <source>S  P</source>
        <translation>S  P</translation>
    </message>
    <message>
        <source>presenting: spotlight, pointer</source>
        <translation>演示：聚光灯，指示点</translation>
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
        <translation>您的课程：文件与步骤</translation>
    </message>
    <message>
        <source>presenting: hold the class’s view, send yours over</source>
        <translation>演示：定住全班画面，送出你的画面</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>exercises; also while presenting</source>
        <translation>练习；演示时也可用</translation>
    </message>
    <message>
        <source>D  Y</source>
        <translation>D  Y</translation>
    </message>
    <message>
        <source>presenting: draw, play the years</source>
        <translation>演示时：绘制、播放年份</translation>
    </message>
    <message>
        <source>Ctrl F5</source>
        <translation>Ctrl F5</translation>
    </message>
    <message>
        <source>look whether all is ready for the lesson</source>
        <translation>查看上课是否一切就绪</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>print and export: handouts, slides</source>
        <translation>打印与导出：讲义、幻灯片</translation>
    </message>
</context>
<context>
    <name>LaneNames</name>
    <message>
        <source>Lane: %1</source>
        <translation>行：%1</translation>
    </message>
    <message>
        <source>Hide this lane</source>
        <translation>隐藏此行</translation>
    </message>
    <message>
        <source>Show this lane</source>
        <translation>显示此行</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Rivers</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>省级地区</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Essay places</source>
        <translation>文中地点</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>经纬网</translation>
    </message>
</context>
<context>
    <name>LearnHead</name>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>A round of exercises, before its number.</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read the marks</source>
        <translation>标记说明</translation>
    </message>
</context>
<context>
    <name>LegendLine</name>
    <message>
        <source>Follow any place, date, law or note to the map</source>
        <translation>点击文中的地点、日期、法律或注释，即可在地图上查看</translation>
    </message>
    <message>
        <source>Follow any</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>law or event</source>
        <translation>法律、事件</translation>
    </message>
    <message>
        <source>or note</source>
        <translation>或注释</translation>
    </message>
    <message>
        <source>to the map</source>
        <translation>查看地图</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Magnified: %1</source>
        <translation>放大：%1</translation>
    </message>
</context>
<context>
    <name>LessonChooser</name>
    <message>
        <source>Save the lesson as</source>
        <translation>课程另存为</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.tworivers)</source>
        <translation>课程 (*.tworivers)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>LessonSheet</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>No lesson is open</source>
        <translation>没有打开的课程</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>It is kept on this computer until you give it a name. Every change is saved at once.</source>
        <translation>命名之前保存在这台电脑上。每次更改都会立即保存。</translation>
    </message>
    <message>
        <source>A lesson chooses and orders the story’s steps and has your notes, your minutes and what you draw on the map. Every change is saved at once.</source>
        <translation>课程选取并排列故事的步骤，并保存您的备注、用时和在地图上的绘制。每次更改都会立即保存。</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Give it a name…</source>
        <translation>命名…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, %L1 minutes</source>
        <translation>
            <numerusform>%n 个步骤，%L1 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Is all ready?</source>
        <translation>一切就绪了吗？</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
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
        <translation>%1（故事中已不存在）</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>减少一分钟</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 分钟</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>增加一分钟</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes for “%1”</source>
        <translation>“%1”的备注</translation>
    </message>
</context>
<context>
    <name>LinkFace</name>
    <message>
        <source>Note %1</source>
        <translation>注%1</translation>
    </message>
</context>
<context>
    <name>LongWay</name>
    <message>
        <source>The long way</source>
        <translation>漫长的路</translation>
    </message>
    <message>
        <source>Show the whole way</source>
        <translation>显示全程</translation>
    </message>
    <message>
        <source>Small map: the long way to Thailand, with a frame where the large map is</source>
        <translation>小地图：通往泰国的漫长路线，方框为大地图的范围</translation>
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
        <translation>比例尺：%1</translation>
    </message>
    <message>
        <source>%L1 km</source>
        <translation>%L1公里</translation>
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
        <translation>正文所说</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map of the Yalu, the Tumen and the ways out</source>
        <translation>鸭绿江、图们江与出走路线地图</translation>
    </message>
    <message>
        <source>Layers and ways out</source>
        <translation>图层与出走路线</translation>
    </message>
</context>
<context>
    <name>MatchHeader</name>
    <message>
        <source>Previous paragraph that matches</source>
        <translation>上一个相关段落</translation>
    </message>
    <message>
        <source>Next paragraph that matches</source>
        <translation>下一个相关段落</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>lies opposite %1, which it names</source>
        <translation>位于文中提到的%1对面</translation>
    </message>
    <message>
        <source>lies on %1, which it names</source>
        <translation>位于文中提到的%1沿线</translation>
    </message>
    <message>
        <source>it happened in %1, which it names</source>
        <translation>发生在文中提到的%1</translation>
    </message>
    <message>
        <source>lies inside %1, which it names</source>
        <translation>位于文中提到的%1境内</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1；另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>holds “%1”</source>
        <translation>含有“%1”</translation>
    </message>
    <message>
        <source>names %1</source>
        <translation>提到%1</translation>
    </message>
    <message>
        <source>names it: %1</source>
        <translation>提到：%1</translation>
    </message>
    <message>
        <source>gives this figure: %1</source>
        <translation>给出这一数据：%1</translation>
    </message>
    <message>
        <source>makes this claim</source>
        <translation>提出这一说法</translation>
    </message>
    <message>
        <source>is this paragraph</source>
        <translation>即本段</translation>
    </message>
    <message>
        <source>names %1, on %2</source>
        <translation>提到%2沿线的%1</translation>
    </message>
    <message>
        <source>names %1, in %2</source>
        <translation>提到%2境内的%1</translation>
    </message>
    <message>
        <source>cites %1</source>
        <translation>引用%1</translation>
    </message>
    <message>
        <source>cites it in %1</source>
        <translation>在%1中引用</translation>
    </message>
    <message>
        <source>cites it</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>is shown with this figure</source>
        <translation>与这一数据一同显示</translation>
    </message>
    <message>
        <source>counts that time: %1</source>
        <translation>统计该时期：%1</translation>
    </message>
    <message>
        <source>counts it: %1</source>
        <translation>统计：%1</translation>
    </message>
    <message>
        <source>cites %1, which reports it</source>
        <translation>引用了报道此事的%1</translation>
    </message>
    <message>
        <source>it is part of what this tells</source>
        <translation>属于本段讲述的内容</translation>
    </message>
    <message>
        <source>an event it reports: %1</source>
        <translation>该来源报道的事件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n events it reports: %1</source>
        <translation>
            <numerusform>该来源报道的%n个事件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>an event then: %1</source>
        <translation>事件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n events then: %1</source>
        <translation>
            <numerusform>%n个事件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>an event there: %1</source>
        <translation>事件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n events there: %1</source>
        <translation>
            <numerusform>%n个事件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks of this way</source>
        <translation>谈到这条路线</translation>
    </message>
    <message>
        <source>names %1, on the way</source>
        <translation>提到途中的%1</translation>
    </message>
    <message>
        <source>a route through it: %1</source>
        <translation>途经路线：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n routes through it: %1</source>
        <translation>
            <numerusform>%n条路线：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>what it says concerns %1</source>
        <translation>所述内容涉及%1</translation>
    </message>
    <message>
        <source>a claim was checked against it</source>
        <translation>曾据此核对一项说法</translation>
    </message>
    <message>
        <source>a law that covers it: %1</source>
        <translation>适用的法律：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n laws that cover it: %1</source>
        <translation>
            <numerusform>适用的%n项法律：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>answers for %1, around %2: %3</source>
        <translation>涉及%2所在的%1：%3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>a sentence and what there is besides</comment>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>No paragraph names %1 or an event then</source>
        <translation>没有段落提到%1或当时的事件</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 paragraphs name %2 or an event then</source>
        <translation>
            <numerusform>%1段中有%n段提到%2或当时的事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n give figures for it</source>
        <translation>
            <numerusform>%n段给出相关数据</numerusform>
        </translation>
    </message>
    <message>
        <source>No paragraph speaks of %1.</source>
        <translation>没有段落谈到%1。</translation>
    </message>
    <message numerus="yes">
        <source>No paragraph speaks of %1 itself; %n answer for %2, around it.</source>
        <translation>
            <numerusform>没有段落谈到%1本身；有%n段涉及其所在的%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph %1: %2.</source>
        <translation>第%1段：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more name what lies around it</source>
        <translation>
            <numerusform>另有%n段提到其周边地区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 paragraphs touch %2</source>
        <translation>
            <numerusform>%1段中有%n段涉及%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No paragraph names %1 itself. %n of %2 paragraphs touch it</source>
        <translation>
            <numerusform>没有段落直接提到%1。%2段中有%n段与其相关</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>没有要查找的内容。</translation>
    </message>
    <message>
        <source>Nothing in this story is called “%1”, and no paragraph holds it.</source>
        <translation>这个故事中没有名为“%1”的事物，也没有段落含有它。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 paragraphs hold “%2”.</source>
        <translation>
            <numerusform>%1段中有%n段含有“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this story has the id “%1”.</source>
        <translation>这个故事中没有标识为“%1”的事物。</translation>
    </message>
    <message>
        <source>Nothing of this story lies at %1.</source>
        <translation>%1处没有这个故事中的事物。</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a range of years, as in a sentence</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>uses this word</source>
        <translation>使用这个词</translation>
    </message>
    <message>
        <source>an event that tells of it: %1</source>
        <translation>讲到它的事件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n events that tell of it: %1</source>
        <translation>
            <numerusform>讲到它的%n个事件：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDetail</name>
    <message>
        <source>Note %1: the source supports the words</source>
        <translation>注释%1：来源支持正文</translation>
    </message>
    <message>
        <source>Note %1: the source supports part of the words</source>
        <translation>注释%1：来源支持部分正文</translation>
    </message>
    <message>
        <source>Note %1: words and source differ</source>
        <translation>注释%1：正文与来源不符</translation>
    </message>
    <message>
        <source>Note %1: an opinion</source>
        <translation>注释%1：观点</translation>
    </message>
    <message>
        <source>Note %1: not found in the source</source>
        <translation>注释%1：未在来源中找到</translation>
    </message>
    <message>
        <source>Note before</source>
        <translation>上一条注释</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>下一条注释</translation>
    </message>
    <message>
        <source>in ¶%1</source>
        <translation>见¶%1</translation>
    </message>
    <message>
        <source>in ¶%1, after “%2”</source>
        <translation>见¶%1，“%2”之后</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>What was found to be so</source>
        <translation>查证属实的内容</translation>
    </message>
    <message>
        <source>What the source is cited for on the timeline</source>
        <translation>时间轴上引用该来源的事件</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Note %1, %2</source>
        <translation>注%1，%2</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>All notes</source>
        <translation>全部注释</translation>
    </message>
    <message>
        <source>%1 differ, %2 in part, %3 supported</source>
        <translation>不符%1，部分%2，支持%3</translation>
    </message>
</context>
<context>
    <name>NumbersPane</name>
    <message>
        <source>Numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Arrivals from %1</source>
        <translation>来自%1的抵达者</translation>
    </message>
    <message>
        <source>%1, to the end of %2</source>
        <translation>%1，截至%2年底</translation>
    </message>
    <message>
        <source>Home province of %1 arrivals</source>
        <translation>%1名抵达者的原籍道</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>逐年</translation>
    </message>
    <message>
        <source>No yearly figures by province</source>
        <translation>没有分道的年度数据</translation>
    </message>
    <message>
        <source>Home provinces are published only as a running total.</source>
        <translation>原籍道仅以累计数公布。</translation>
    </message>
    <message>
        <source>Show totals for all provinces</source>
        <translation>显示各道累计</translation>
    </message>
    <message>
        <source>Nearby, also in the text</source>
        <translation>附近，文中也有提及</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Events, the earliest first</source>
        <translation>事件，从早到晚</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>%1: %2</source>
        <comment>place in an order, event</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, at its place</source>
        <comment>event, date</comment>
        <translation>%1，%2，位置正确</translation>
    </message>
    <message>
        <source>%1, %2, not at its place</source>
        <comment>event, date</comment>
        <translation>%1，%2，位置不对</translation>
    </message>
    <message>
        <source>The arrow keys move it up and down.</source>
        <translation>用上下方向键移动。</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>提前：%1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>推后：%1</translation>
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
        <translation>作答：%1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>正确：%1</translation>
    </message>
</context>
<context>
    <name>PaceBar</name>
    <message>
        <source>Pace: %1</source>
        <translation>进度：%1</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>第 %L1 页，共 %L2 页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>关闭此窗格</translation>
    </message>
    <message>
        <source>Writing page %L1 of %L2…</source>
        <translation>正在写入第 %L1 页，共 %L2 页…</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>No step is chosen. Tick one at least.</source>
        <translation>没有选择步骤。请至少勾选一个。</translation>
    </message>
</context>
<context>
    <name>ParagraphBox</name>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>第%1段：%2</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>无关联</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n个地点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n个日期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartBars</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2%3</translation>
    </message>
</context>
<context>
    <name>PlayOptions</name>
    <message>
        <source>While playing, show</source>
        <translation>播放时显示</translation>
    </message>
    <message>
        <source>All so far</source>
        <translation>截至当前</translation>
    </message>
    <message>
        <source>A moving window</source>
        <translation>移动时段</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1 倍</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>the statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>the names of towns</source>
        <translation>城镇名称</translation>
    </message>
    <message>
        <source>the names of countries</source>
        <translation>国家名称</translation>
    </message>
    <message>
        <source>the names of the rivers</source>
        <translation>河流名称</translation>
    </message>
    <message>
        <source>the two rivers</source>
        <translation>两条江</translation>
    </message>
    <message>
        <source>the ways out</source>
        <translation>出逃路线</translation>
    </message>
    <message>
        <source>¶%1 “%2”</source>
        <comment>a step: its paragraph and its statement</comment>
        <translation>¶%1“%2”</translation>
    </message>
    <message>
        <source>The class would see no step of your lesson</source>
        <translation>学生看不到您课程的任何步骤</translation>
    </message>
    <message>
        <source>Tick those that it is to see</source>
        <translation>请勾选要展示的步骤</translation>
    </message>
    <message>
        <source>The steps take %1 minutes, the class lasts %2</source>
        <translation>步骤需要 %1 分钟，而一节课只有 %2 分钟</translation>
    </message>
    <message>
        <source>Leave steps out, or give them fewer minutes</source>
        <translation>请去掉一些步骤，或减少它们的分钟数</translation>
    </message>
    <message>
        <source>%1 has no notes</source>
        <translation>%1没有备注</translation>
    </message>
    <message>
        <source>Write what you want to say about it</source>
        <translation>请写下您想说的话</translation>
    </message>
    <message>
        <source>%1 has no minutes</source>
        <translation>%1没有分钟数</translation>
    </message>
    <message>
        <source>Give it some, so that the clock can tell how the lesson stands</source>
        <translation>请设定分钟数，时钟才能显示课程进度</translation>
    </message>
    <message>
        <source>The story no longer has the step “%1”</source>
        <translation>故事中已没有步骤“%1”</translation>
    </message>
    <message>
        <source>The class goes on without it; your notes about it are kept</source>
        <translation>课程将略过它；您的备注会保留</translation>
    </message>
    <message>
        <source>The projector shows the same as this screen</source>
        <translation>投影仪显示的与此屏幕相同</translation>
    </message>
    <message>
        <source>Let the desktop extend to it, so that your notes stay with you</source>
        <translation>请将桌面扩展到投影仪，使备注只留在您这里</translation>
    </message>
    <message>
        <source>There is no second screen: the class would look at this one</source>
        <translation>没有第二块屏幕：学生看到的将是这一块</translation>
    </message>
    <message>
        <source>Plug the projector in, if there is one</source>
        <translation>如有投影仪，请接上</translation>
    </message>
    <message>
        <source>The screen of the class has only %1 × %2 pixels</source>
        <translation>学生的屏幕只有 %1 × %2 像素</translation>
    </message>
    <message>
        <source>Choose at least %1 × %2 in the settings of the desktop</source>
        <translation>请在桌面设置中至少选择 %1 × %2</translation>
    </message>
    <message>
        <source>Choose the text size %1%</source>
        <translation>请选择文字大小 %1%</translation>
    </message>
    <message>
        <source>Choose a broader picture in the settings of the desktop, such as 16:9</source>
        <translation>请在桌面设置中选择更宽的画面，例如 16:9</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) would be smaller than a twentieth of the class’s screen</source>
        <translation>
            <numerusform>%n 条陈述会小于屏幕高度的二十分之一</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sources on %n slide(s) would be too small to read from the middle of the room</source>
        <translation>
            <numerusform>%n 张幻灯片上的来源太小，从教室中间无法看清</numerusform>
        </translation>
    </message>
    <message>
        <source>The contrast of %1 is %2 to 1, and %3 is needed</source>
        <translation>%1的对比度为 %2 比 1，需要达到 %3</translation>
    </message>
    <message>
        <source>Choose the other theme</source>
        <translation>请选择另一种主题</translation>
    </message>
    <message>
        <source>Your copy of the essay is no longer where it was: %1</source>
        <translation>您的文章副本已不在原处：%1</translation>
    </message>
    <message>
        <source>Open it from where it is now</source>
        <translation>请从现在的位置打开</translation>
    </message>
    <message>
        <source>There is no font for Korean here</source>
        <translation>这里没有韩文字体</translation>
    </message>
    <message>
        <source>There is no font for Chinese here</source>
        <translation>这里没有中文字体</translation>
    </message>
    <message>
        <source>Install the package fonts-noto-cjk</source>
        <translation>请安装软件包 fonts-noto-cjk</translation>
    </message>
</context>
<context>
    <name>PreflightRow</name>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>文字与主题</translation>
    </message>
    <message>
        <source>Open the copy…</source>
        <translation>打开副本…</translation>
    </message>
    <message>
        <source>To the lesson</source>
        <translation>前往课程</translation>
    </message>
</context>
<context>
    <name>PreflightSheet</name>
    <message>
        <source>Before the lesson</source>
        <translation>上课之前</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>关闭此窗格</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %L1 of %L2 minutes</source>
        <translation>
            <numerusform>%n 个步骤，%L1 / %L2 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>A class five minutes shorter</source>
        <translation>一节课缩短五分钟</translation>
    </message>
    <message>
        <source>A class five minutes longer</source>
        <translation>一节课延长五分钟</translation>
    </message>
    <message>
        <source>All is ready.</source>
        <translation>一切就绪。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would go wrong</source>
        <translation>
            <numerusform>有 %n 处会出问题</numerusform>
        </translation>
    </message>
    <message>
        <source>All is ready; what follows is good to know.</source>
        <translation>一切就绪；以下内容值得了解。</translation>
    </message>
    <message>
        <source>Present all the same</source>
        <translation>仍然演示</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>PresentView</name>
    <message>
        <source>Presentation, step %1 of %2</source>
        <translation>演示，第%1步，共%2步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>PresenterHead</name>
    <message>
        <source>¶%1, step %2 of %3</source>
        <translation>¶%1，第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>The projector has gone: %1</source>
        <translation>投影仪已断开：%1</translation>
    </message>
    <message>
        <source>On this screen: %1</source>
        <translation>本屏幕：%1</translation>
    </message>
    <message>
        <source>Held on the projector: %1</source>
        <translation>投影仪上已定住：%1</translation>
    </message>
    <message>
        <source>On the projector: %1</source>
        <translation>投影仪：%1</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>讲者</translation>
    </message>
    <message>
        <source>Time of day: %1</source>
        <translation>当前时间：%1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lesson: %1 of %2, %3</source>
        <translation>课程：%2 中的 %1，%3</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>继续计时</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>The class is at screen %1: take the next</source>
        <translation>全班的屏幕是 %1：换下一个</translation>
    </message>
</context>
<context>
    <name>PresenterNotes</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>缩小备注</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>放大备注</translation>
    </message>
    <message>
        <source>No notes for this step.</source>
        <translation>这一步没有备注。</translation>
    </message>
</context>
<context>
    <name>PresenterQuestions</name>
    <message>
        <source>Questions for the class</source>
        <translation>向全班提出的问题</translation>
    </message>
</context>
<context>
    <name>PresenterStepRow</name>
    <message>
        <source>¶%1 %2: %3 of %4</source>
        <translation>¶%1 %2：%4 中的 %3</translation>
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
        <translation>步骤</translation>
    </message>
    <message>
        <source>type 1–%1 for a paragraph</source>
        <translation>按 1–%1 到该段</translation>
    </message>
</context>
<context>
    <name>PresenterTools</name>
    <message>
        <source>Presenting</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>松开</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定住</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>指示点</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Stop the years</source>
        <translation>停止年份</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>播放年份</translation>
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
        <translation>只有你看得到</translation>
    </message>
    <message>
        <source>the class sees black</source>
        <translation>全班看到黑屏</translation>
    </message>
    <message>
        <source>the class sees white</source>
        <translation>全班看到白屏</translation>
    </message>
    <message>
        <source>no projector</source>
        <translation>没有投影仪</translation>
    </message>
    <message>
        <source>the class sees this</source>
        <translation>全班看到的画面</translation>
    </message>
    <message>
        <source>Presenter, step %1 of %2</source>
        <translation>讲者，第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>你的画面</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已定住</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found</source>
        <translation>
            <numerusform>发现 %n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRail</name>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>第%1段：%2</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>What to read</source>
        <translation>阅读内容</translation>
    </message>
    <message>
        <source>Retelling</source>
        <translation>复述</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
</context>
<context>
    <name>ReasonChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>正文中</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%L1 more on the timeline</source>
        <translation>时间线上还有 %L1 项</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Hide sources</source>
        <translation>隐藏来源</translation>
    </message>
</context>
<context>
    <name>RemarksSection</name>
    <message>
        <source>This story has no remarks of this kind.</source>
        <translation>这个故事没有此类说明。</translation>
    </message>
</context>
<context>
    <name>RoundMarks</name>
    <message>
        <source>Exercise %1 of %2</source>
        <translation>第%1题，共%2题</translation>
    </message>
</context>
<context>
    <name>RoundSummary</name>
    <message>
        <source>Summary</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>This story has too little to ask about.</source>
        <translation>这个故事可供出题的内容太少。</translation>
    </message>
    <message>
        <source>Kept in your lesson: %1</source>
        <translation>已保存到课程：%1</translation>
    </message>
    <message>
        <source>Nothing of this is kept. With a lesson open it goes into the lesson’s file.</source>
        <translation>此结果不会保存。打开课程后，结果会存入课程文件。</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>再来一组</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>重做这一组</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为PDF…</translation>
    </message>
    <message>
        <source>Rounds in this lesson</source>
        <translation>本课程做过的练习</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: score</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Does round %1 again</source>
        <translation>重做第%1号练习</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>作答情况</translation>
    </message>
</context>
<context>
    <name>RunningTotal</name>
    <message>
        <source>%1: not published</source>
        <translation>%1：未公布</translation>
    </message>
</context>
<context>
    <name>SaveMenu</name>
    <message>
        <source>Copy or save this figure</source>
        <translation>复制或保存此图表</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Save the numbers (CSV) …</source>
        <translation>保存数字（CSV）…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG) …</source>
        <translation>保存为矢量图（SVG）…</translation>
    </message>
    <message>
        <source>Save as a picture (PNG) …</source>
        <translation>保存为图片（PNG）…</translation>
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
        <translation>你自己的文本，%1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search text, places, years</source>
        <translation>搜索文字、地点、年份</translation>
    </message>
    <message>
        <source>Nothing in the text, the map or the notes has these words. Try a place, a year or a law.</source>
        <translation>正文、地图和注释中都没有这些词。请试试地点、年份或法律名称。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Number of the round; the same number gives the same exercises</source>
        <translation>练习编号；相同编号出相同的题</translation>
    </message>
</context>
<context>
    <name>SegmentTabs</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>SelectionCrumb</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n directly</source>
        <translation>
            <numerusform>直接相关%n段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a law it describes</source>
        <translation>
            <numerusform>因所述法律%n段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the region around it</source>
        <translation>
            <numerusform>因所在地区%n段</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n events</source>
        <translation>
            <numerusform>%1年，%n个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n events concern %3</source>
        <translation>
            <numerusform>%1年，%n个事件中有%2个涉及%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection cleared</source>
        <translation>已清除选择</translation>
    </message>
    <message>
        <source>%1 selected, %2, %3</source>
        <translation>已选择%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph %1 of %2: %3</source>
        <translation>第%1段，共%2段：%3</translation>
    </message>
    <message>
        <source>%1 describes one event: %2</source>
        <comment>note, date</comment>
        <translation>%1讲述一个事件：%2</translation>
    </message>
    <message>
        <source>Its source describes one event: %1</source>
        <translation>其来源讲述一个事件：%1</translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a source. How well it confirms a figure</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a group and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First published as %1</source>
        <translation>最初公布为%1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>估计者</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>what was published first</comment>
        <translation>最初</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group: how well its figure is confirmed</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>“%1” has a wrong value</source>
        <translation>“%1”的值不正确</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>it is of another version</source>
        <translation>属于另一个版本</translation>
    </message>
    <message>
        <source>Where you left the atlas could not be read: %1</source>
        <translation>无法读取上次离开的位置：%1</translation>
    </message>
    <message>
        <source>It begins anew</source>
        <translation>已重新开始</translation>
    </message>
    <message>
        <source>It begins anew; the file was set aside as %1</source>
        <translation>已重新开始；该文件已另存为 %1</translation>
    </message>
    <message>
        <source>Where you are cannot be kept for the next start: %1</source>
        <translation>无法为下次启动保存当前位置：%1</translation>
    </message>
    <message>
        <source>Make its folder writable</source>
        <translation>请使其文件夹可写</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Names on the map</source>
        <translation>地图上的名称</translation>
    </message>
    <message>
        <source>In English</source>
        <extracomment>Names on the map in the language of the window: translate as &quot;Korean&quot;, &quot;Chinese&quot;.</extracomment>
        <translation>中文</translation>
    </message>
    <message>
        <source>English and local</source>
        <extracomment>In the language of the window and that of the place: translate as &quot;Korean and local&quot;.</extracomment>
        <translation>中文和当地文字</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>仅当地文字</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The original essay</source>
        <translation>文章原文</translation>
    </message>
    <message>
        <source>Open the copy you saved as plain text, to read it beside the retelling. It is only read.</source>
        <translation>打开您保存为纯文本的副本，与复述并排阅读。程序只读取该文件。</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开另一份…</translation>
    </message>
    <message>
        <source>Open your copy…</source>
        <translation>打开副本…</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Face of the text</source>
        <translation>正文字体</translation>
    </message>
    <message>
        <source>With serifs</source>
        <extracomment>A kind of typeface, with small strokes at the ends of its letters.</extracomment>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Lesson…</source>
        <translation>课程…</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>SharesBar</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
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
        <translation>时间线此处的事件</translation>
    </message>
</context>
<context>
    <name>SketchWords</name>
    <message>
        <source>On the map</source>
        <translation>地图上</translation>
    </message>
    <message>
        <source>Dotted arrow, the text: %1</source>
        <translation>虚线箭头，正文：%1</translation>
    </message>
    <message>
        <source>Whole arrow, the source: %1</source>
        <translation>实线箭头，来源：%1</translation>
    </message>
    <message>
        <source>Drawn from the words; no course is known.</source>
        <translation>只据文字所述绘制，实际路线不明。</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Notes and sources</source>
        <translation>注释与来源</translation>
    </message>
    <message>
        <source>Close the sources</source>
        <translation>关闭来源</translation>
    </message>
    <message>
        <source>A reader&apos;s apparatus, not a trial: what each note cites, and how far the sources that were found go.</source>
        <translation>这是供读者查阅的资料，并非评判：每条注释引用了什么，找到的来源能支持到什么程度。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>What the essay does not tell and a reader may miss. An essay of its length must leave things out.</source>
        <translation>文章没有提到、读者可能会忽略的内容。这样篇幅的文章总有取舍。</translation>
    </message>
    <message>
        <source>Where sources disagree, each side as it tells itself, with its own sources.</source>
        <translation>来源说法不一之处，各方说法及其来源分别列出。</translation>
    </message>
    <message>
        <source>Words for people take sides. What each says, and who uses it.</source>
        <translation>称呼人的词语带有立场。这里说明每个词的含义和使用者。</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Paragraph %1 of %2</source>
        <translation>第%1段，共%2段</translation>
    </message>
</context>
<context>
    <name>StepOverview</name>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
</context>
<context>
    <name>StepTile</name>
    <message>
        <source>¶%1 %2: %3</source>
        <translation>¶%1 %2：%3</translation>
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
        <translation>%1 年至 %2 年</translation>
    </message>
    <message>
        <source>no paragraph</source>
        <translation>没有段落</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>paragraphs %1 and %2</source>
        <translation>第 %1、%2 段</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n 条路线</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>with the words “%1”</source>
        <translation>含词语“%1”</translation>
    </message>
    <message>
        <source>by how well they are supported</source>
        <translation>按可信程度筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n themes hidden</source>
        <translation>
            <numerusform>隐藏 %n 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>与 %1 对比</translation>
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
        <translation>复述</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>TimelineLayer</name>
    <message>
        <source>%1 arrivals in all the years to %2</source>
        <translation>截至%2年共%1人抵达</translation>
    </message>
    <message>
        <source>Essay’s last source, %1</source>
        <translation>文章最后的来源，%1年</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play the years from the start of the range</source>
        <translation>从时段起始年份播放</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1. Bars: arrivals each year</source>
        <translation>%1。柱形：每年抵达人数</translation>
    </message>
    <message>
        <source>How to play</source>
        <translation>播放方式</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>结束对照</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Set a second period beside the first</source>
        <translation>在第一个时段旁设第二个时段</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>Events from %1 to %2</source>
        <translation>%1年至%2年的事件</translation>
    </message>
    <message>
        <source>Arrow keys walk the events; Enter selects</source>
        <translation>用方向键浏览事件，按 Enter 选择</translation>
    </message>
</context>
<context>
    <name>VerdictMark</name>
    <message>
        <source>The source supports the words</source>
        <translation>来源支持所述</translation>
    </message>
    <message>
        <source>It supports part of them</source>
        <translation>来源支持其中一部分</translation>
    </message>
    <message>
        <source>Words and source differ</source>
        <translation>文字与来源不符</translation>
    </message>
    <message>
        <source>An opinion, not a claim of fact</source>
        <translation>属看法，非事实陈述</translation>
    </message>
    <message>
        <source>No source was found</source>
        <translation>未找到来源</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Ways out</source>
        <translation>出走路线</translation>
    </message>
    <message>
        <source>Fold the legend</source>
        <translation>收起图例</translation>
    </message>
    <message>
        <source>Open the legend</source>
        <translation>展开图例</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Capital</source>
        <translation>首都</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Border city</source>
        <translation>边境城市</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>口岸</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>山</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>岛屿</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省级地区</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>自治州</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>海</translation>
    </message>
    <message>
        <source>River</source>
        <translation>河</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>地带</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>出走路线</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Its sources support it</source>
        <translation>来源支持</translation>
    </message>
    <message>
        <source>Its sources support it in part</source>
        <translation>来源部分支持</translation>
    </message>
    <message>
        <source>Its source says something else</source>
        <translation>与来源不符</translation>
    </message>
    <message>
        <source>No source was found</source>
        <translation>未找到来源</translation>
    </message>
    <message>
        <source>The author’s view</source>
        <translation>作者的看法</translation>
    </message>
    <message>
        <source>people</source>
        <comment>a unit: 2,914 people</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>¶2, ¶3 and ¶5</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至多%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>Confirmed by its source</source>
        <translation>出处已证实</translation>
    </message>
    <message>
        <source>Confirmed in part</source>
        <translation>部分证实</translation>
    </message>
    <message>
        <source>General knowledge; no source was looked up</source>
        <translation>常识；未查出处</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
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
        <translation>，</translation>
    </message>
    <message>
        <source>As first published</source>
        <translation>最初公布的数字</translation>
    </message>
</context>
<context>
    <name>YearCursor</name>
    <message>
        <source>Arrow keys walk the years; Enter shows one</source>
        <translation>用方向键浏览年份，按 Enter 查看</translation>
    </message>
</context>
<context>
    <name>YearsField</name>
    <message>
        <source>Years of the second period</source>
        <translation>第二时段的年份</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>显示的年份</translation>
    </message>
    <message>
        <source>Years, such as 1998-2003</source>
        <translation>年份，例如 1998-2003</translation>
    </message>
</context>
<context>
    <name>ZoomCard</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Back to the view of this step</source>
        <translation>回到这一步的视图</translation>
    </message>
</context>
<context>
    <name>app::FigureFiles</name>
    <message>
        <source>The table was copied.</source>
        <translation>表格已复制。</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为%1。</translation>
    </message>
</context>
<context>
    <name>app::RoundFiles</name>
    <message>
        <source>Save the summary</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为%1。</translation>
    </message>
</context>
<context>
    <name>layers::MapLayer</name>
    <message>
        <source>to %1</source>
        <translation>前往%1</translation>
    </message>
</context>
<context>
    <name>layers::MapSize</name>
    <message>
        <source>%1 to</source>
        <translation>%1 至</translation>
    </message>
    <message>
        <source>an estimate, %1</source>
        <translation>估计，%1</translation>
    </message>
    <message>
        <source>counted, %1</source>
        <translation>统计，%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The circles share one scale.</source>
        <translation>各圆使用同一比例。</translation>
    </message>
</context>
<context>
    <name>layers::TimelineHand</name>
    <message>
        <source>“%1” lies outside this story, which runs from %2 to %3.</source>
        <translation>“%1”不在本故事的 %2 年至 %3 年之内。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1”的终点早于起点。</translation>
    </message>
    <message>
        <source>Write a year, a range such as 1998-2003, or a date such as 2004-07.</source>
        <translation>请输入年份、如 1998-2003 的范围，或如 2004-07 的日期。</translation>
    </message>
</context>
<context>
    <name>models::Atlas</name>
    <message>
        <source>In %1</source>
        <translation>见%1</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>The citation was copied.</source>
        <translation>引文已复制。</translation>
    </message>
</context>
<context>
    <name>models::ComparisonView</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>抵韩人数</translation>
    </message>
    <message>
        <source>Arrivals a year</source>
        <translation>年均抵韩人数</translation>
    </message>
    <message>
        <source>Ways out in use</source>
        <translation>在用路线</translation>
    </message>
    <message>
        <source>Arrivals that were only published for several years together count only where all of these years lie in a period.</source>
        <translation>只按数年合计公布的抵韩人数，仅当这些年份全部在时段内时才计入。</translation>
    </message>
</context>
<context>
    <name>models::ExerciseRound</name>
    <message>
        <source>Right.</source>
        <translation>答对了。</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>答错了。</translation>
    </message>
</context>
<context>
    <name>models::LessonTimes</name>
    <message>
        <source>On plan</source>
        <translation>与计划一致</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind plan</source>
        <translation>
            <numerusform>比计划慢 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind plan</source>
        <translation>
            <numerusform>比计划慢 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of plan</source>
        <translation>
            <numerusform>比计划快 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ahead of plan</source>
        <translation>
            <numerusform>比计划快 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Links</name>
    <message>
        <source>A link to what is shown is copied</source>
        <translation>已复制当前画面的链接</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>The rest of it was opened</source>
        <translation>其余部分已打开</translation>
    </message>
    <message>
        <source>The link is open</source>
        <translation>链接已打开</translation>
    </message>
    <message>
        <source>The link is open, but not all of it</source>
        <translation>链接已打开，但并非全部</translation>
    </message>
</context>
<context>
    <name>models::Mentions</name>
    <message>
        <source>No words of the text name it</source>
        <translation>正文中没有提到它的词语</translation>
    </message>
    <message>
        <source>Nothing is selected that the text could name</source>
        <translation>没有选择正文可能提到的内容</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>%1, from the start</source>
        <translation>%1，从头开始</translation>
    </message>
    <message>
        <source>%1, from the end</source>
        <translation>%1，从末尾开始</translation>
    </message>
</context>
<context>
    <name>models::NoteModel</name>
    <message>
        <source>%1 Here: %2.</source>
        <translation>%1 引用处：%2。</translation>
    </message>
</context>
<context>
    <name>models::OpenLesson</name>
    <message>
        <source>Lesson without a name</source>
        <translation>未命名课程</translation>
    </message>
    <message>
        <source>this is no file of this computer</source>
        <translation>这不是本机上的文件</translation>
    </message>
    <message>
        <source>Save it here first, then open it</source>
        <translation>请先保存到本机再打开</translation>
    </message>
    <message>
        <source>this lesson is about another story, “%1”</source>
        <translation>此课程属于另一个故事“%1”</translation>
    </message>
    <message>
        <source>Open that story, then the lesson</source>
        <translation>请先打开那个故事，再打开课程</translation>
    </message>
    <message>
        <source>the damaged file could not be set aside, so that nothing is written over it</source>
        <translation>无法另行保留损坏的文件，因此未覆盖它</translation>
    </message>
    <message>
        <source>Save the lesson under another name</source>
        <translation>请将课程另存为其他名称</translation>
    </message>
</context>
<context>
    <name>models::OriginalCopy</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Only a file of this computer can be opened, not “%1”.</source>
        <translation>只能打开本机上的文件，不能打开“%1”。</translation>
    </message>
    <message>
        <source>Nothing in it tells %1.</source>
        <comment>paragraphs, such as ¶2, ¶3</comment>
        <translation>副本中没有与 %1 对应的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its paragraphs match none of the story’s; they stay where they stand.</source>
        <translation>
            <numerusform>副本中有 %n 个段落与故事的任何段落都不对应，保留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its note list lacks %1.</source>
        <comment>numbers of notes</comment>
        <translation>副本的注释列表缺少 %1。</translation>
    </message>
    <message>
        <source>Your copy has no paragraph that tells this.</source>
        <translation>您的副本中没有讲述此内容的段落。</translation>
    </message>
    <message>
        <source>Your copy tells this together with %1.</source>
        <translation>您的副本将此内容与 %1 合并讲述。</translation>
    </message>
</context>
<context>
    <name>models::PageExport</name>
    <message>
        <source>“%1” is no place on this computer. Choose one that is.</source>
        <translation>“%1”不在此电脑上。请选择此电脑上的位置。</translation>
    </message>
    <message>
        <source>%1 Choose another place, or make room in this one.</source>
        <translation>%1 请选择其他位置，或腾出空间。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>models::ParagraphModel</name>
    <message>
        <source>Names it</source>
        <translation>提到</translation>
    </message>
    <message>
        <source>Counts it</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Borders it</source>
        <translation>相邻</translation>
    </message>
    <message>
        <source>An event there</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>A way through it</source>
        <translation>途经路线</translation>
    </message>
    <message>
        <source>Applies to it</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Lies inside</source>
        <translation>所在地区</translation>
    </message>
    <message>
        <source>The region around it</source>
        <translation>上级地区</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>注%1</translation>
    </message>
    <message>
        <source>Notes %1–%2</source>
        <translation>注%1–%2</translation>
    </message>
</context>
<context>
    <name>models::Presentation</name>
    <message>
        <source>Before ¶%1: note %2 and its source differ</source>
        <translation>¶%1 之前：注 %2 与其来源不符</translation>
    </message>
</context>
<context>
    <name>models::SearchModel</name>
    <message>
        <source>Regions and waters</source>
        <translation>地区与水域</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>出走路线</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The story cannot be searched: %1.</source>
        <translation>无法搜索此故事：%1。</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
</context>
<context>
    <name>models::SeriesView</name>
    <message>
        <source>%1 by end of %2</source>
        <translation>截至%2年底%1</translation>
    </message>
    <message>
        <source>%1, to the end of %2</source>
        <translation>%1，截至%2年底</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>No count of its own for %1</source>
        <translation>没有%1年单独的统计</translation>
    </message>
    <message>
        <source>%1, %2; counts that reach beyond it are left out</source>
        <translation>%1，%2年；超出该时段的统计未计入</translation>
    </message>
    <message>
        <source>%1: not published</source>
        <translation>%1：未公布</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2%3</translation>
    </message>
</context>
<context>
    <name>models::TermModel</name>
    <message>
        <source>Words</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>Laws and agreements</source>
        <translation>法律与协议</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
</context>
</TS>
