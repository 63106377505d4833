// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "own_essay.h"

namespace fixture {

OwnEssay ownEssay() {
    OwnEssay essay;
    essay.title = QStringLiteral("North Korean Defectors Pose Dilemma to China and South Korea");
    essay.byline = QStringLiteral("By Ann Reed (Class of ’21)");
    essay.paragraphs = {
        QStringLiteral(
            "Newspapers write of the Mediterranean, hardly of the Tumen. Yet tens of thousands of people "
            "have left North Korea and asked South Korea or China for a refuge. Both capitals hesitate to "
            "name them refugees, because neither wants a quarrel in its region."),
        QStringLiteral(
            "Numbers make the choice harder. Twenty years of arrivals had brought more than 20,000 people "
            "to South Korea by 2010.[1] China in 2014 may have sheltered from 10,000 to 15,000, if the "
            "estimate holds. Empty markets, a failing economy and fear of what politics may bring drive "
            "them out.[2] People in such danger, say lawyers, are refugees under the Convention of 1951.[3] "
            "Beijing and Seoul avoid that word."),
        QStringLiteral(
            "Guards wait at the fences of the border, and prisons behind them in which torture is a "
            "method.[4] A few men swim: the Yellow Sea is wide, and they hope that somebody on the far side "
            "sees them.[5] Women are sold by traffickers who promise a passage.[6] In China no day is free "
            "of the fear of being found, since the law there sends home whoever came without leave. South "
            "Korea takes in few, so that some knock at its embassies and consulates in China.[7]"),
        QStringLiteral(
            "Seoul fears that an open door provokes Pyongyang. Talks on nuclear weapons could stop, and "
            "shots could fall along the demilitarized zone. A flood of people would also leave South Korea "
            "with a humanitarian duty that its economy might not bear."),
        QStringLiteral(
            "Beijing, too, keeps its peace with North Korea. A treaty of friendship signed in 1961 binds "
            "the two,[8] and with it goes China’s military reach over the Yellow Sea.[9] An open border "
            "might unsettle the government in Pyongyang; war might follow, and American soldiers nearer to "
            "China than it likes.[10] Against such fears international law weighs little, and so people are "
            "sent back in spite of the Convention."),
        QStringLiteral(
            "So the interest of a nation and the law of human rights go different ways. North Korea, South "
            "Korea and China will stay tense neighbours for years. Other states should help to find an "
            "answer for those who leave."),
    };
    essay.notes = {
        QStringLiteral("Orr, Tom. “Arriving in Seoul.” A Journal of Arrivals 3 (2011): 15. Print."),
        QStringLiteral("Ibid."),
        QStringLiteral("“A Convention and Its Readers.” Papers on Law (n.d.): n. pag. Web."),
        QStringLiteral("Low, Kim. “Behind the Fence.” The Daily Reader. N.p., 1 May 2015. Web."),
        QStringLiteral("“Two Who Swam.” The Coast Post, 3 Aug. 2013. Web."),
        QStringLiteral("Hart, Bea. “Sold on the Way.” The Coast Post, 4 June 2008. Web."),
        QStringLiteral("Chu, Eva. “What a Government Does.” A Student Journal (2012): n. pag. Web."),
        QStringLiteral("Bell, Jay. “An Old Friendship.” The Coast Post, 2007. Web."),
        QStringLiteral("Ibid."),
        QStringLiteral("Chu, Eva. “What a Government Does.” A Student Journal (2012): n. pag. Web.")};
    return essay;
}

QString OwnEssay::noteList() const {
    QStringList lines;
    for (qsizetype i = 0; i < notes.size(); ++i)
        lines += QStringLiteral("[%1]  %2").arg(QString::number(i + 1), notes[i]);
    return lines.join(QStringLiteral("\n\n"));
}

QString OwnEssay::page() const {
    const QStringList parts{title, byline, paragraphs.join(QStringLiteral("\n\n")), noteList(),
                            QStringLiteral("Leave a Reply")};
    return parts.join(QStringLiteral("\n\n"));
}

QString wrapped(const QString& text, qsizetype width) {
    QString result;
    for (const QString& line : text.split(u'\n')) {
        qsizetype column = 0;
        for (const QString& word : line.split(u' ')) {
            if (column > 0 && column + 1 + word.size() > width) {
                result += u'\n';
                column = 0;
            } else if (column > 0) {
                result += u' ';
                ++column;
            }
            result += word;
            column += word.size();
        }
        result += u'\n';
    }
    return result;
}

QByteArray windows1252(const QString& text) {
    QByteArray bytes;
    for (const QChar c : text) {
        const qsizetype special = QStringView(u"‘’“”•–—").indexOf(c);
        bytes += special < 0 ? static_cast<char>(c.unicode()) : static_cast<char>(0x91 + special);
    }
    return bytes;
}

} // namespace fixture
