// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/listeninghtml.h"

#include "app/formats/language.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace tambo::archive {

using namespace Qt::StringLiterals;

namespace {

// Large letters, big targets, dark where the device is; no file and no address of others.
constexpr char16_t pageStyle[]
    = uR"(:root{color-scheme:light dark;--paper:#fffdf8;--ink:#1d1b16;--quiet:#5c564a;--line:#d9d2c3;--link:#0b5c4a}
@media (prefers-color-scheme:dark){:root{--paper:#191815;--ink:#f3efe6;--quiet:#b9b2a3;--line:#3d3a33;--link:#7fd6bd}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:60rem;font:1.25rem/1.5 system-ui,sans-serif;background:var(--paper);color:var(--ink);overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.4rem;margin:2rem 0 .5rem}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
p{margin:.4rem 0}
.quiet{color:var(--quiet);font-size:1.1rem}
ul,ol{padding:0;list-style:none}
li{padding:.8rem 0;border-top:1px solid var(--line)}
li>a:first-child{font-size:1.4rem}
audio,video,img{width:100%;max-height:80vh;display:block;margin:.5rem 0}
img,video{object-fit:contain}
table{width:100%;border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:.5rem;border-top:1px solid var(--line)}
a.time{display:inline-block;min-width:3rem;min-height:2.75rem;padding:.4rem 0}
.now{background:rgba(11,140,110,.15)}
@media (max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}td{border:0;padding:.2rem 0}tr{border-top:1px solid var(--line);padding:.5rem 0}}
)";

// A press on a time plays from there without leaving the page, and the row that is heard is marked.
// ES5: phones in the villages are old.
constexpr char16_t pageScript[] = uR"((function(){var a=document.querySelectorAll('a[data-t]'),i;
function row(e){while(e&&e.nodeName!='TR'&&e.nodeName!='LI')e=e.parentNode;return e}
function play(e){var m=document.getElementById(this.getAttribute('data-m'));if(!m)return;
e.preventDefault();m.currentTime=Number(this.getAttribute('data-t'));m.play()}
function mark(){for(var j=0;j<a.length;j++){if(a[j].getAttribute('data-m')!=this.id)continue;
var r=row(a[j]),on=this.currentTime>=Number(a[j].getAttribute('data-t'))&&this.currentTime<Number(a[j].getAttribute('data-e'));
if(r)r.className=on?'now':''}}
for(i=0;i<a.length;i++)a[i].addEventListener('click',play);
var m=document.querySelectorAll('audio,video');
for(i=0;i<m.length;i++)m[i].addEventListener('timeupdate',mark)})();
)";

} // namespace

QString html(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        const bool control = (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7F)
            || (c >= QChar(0x80) && c < QChar(0xA0));
        if (!control)
            kept += c;
    }
    return kept.toHtmlEscaped();
}

QString address(const QString &path, const QString &up)
{
    return up + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

QString ownNameOf(const QString &language)
{
    // Those of here first: what Qt knows of them is the name of one country's variety.
    static const std::pair<QString, QString> names[]
        = {{u"qu"_s, u"Kichwa"_s}, {u"es"_s, u"Español"_s}, {u"jiv"_s, u"Shuar chicham"_s},
            {u"acu"_s, u"Achuar chicham"_s}, {u"auc"_s, u"Wao tededo"_s}, {u"cof"_s, u"Tsafiki"_s},
            {u"cbi"_s, u"Cha’palaa"_s}, {u"con"_s, u"A’ingae"_s}, {u"en"_s, u"English"_s},
            {u"pt"_s, u"Português"_s}, {u"fr"_s, u"Français"_s}};
    for (const auto &[code, name] : names) {
        if (formats::sameLanguage(language, code))
            return name;
    }
    const QLocale locale(language);
    const bool known = locale.language() != QLocale::C && !locale.nativeLanguageName().isEmpty();
    const QString name = known ? locale.nativeLanguageName() : language;
    return name.isEmpty() ? name : name.first(1).toUpper() + name.sliced(1);
}

QString langAttribute(const QString &language)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"_s);
    return tag.match(language).hasMatch() ? u" lang=\"%1\""_s.arg(language) : QString();
}

QString listeningClock(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const QString minutes = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                                .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? minutes : u"%1:%2"_s.arg(seconds / 3600).arg(minutes);
}

QByteArray htmlPage(const QString &title, const QString &language, const QString &body)
{
    // One piece after the other: text of others may hold a %1.
    QString page = u"<!DOCTYPE html>\n<html"_s + langAttribute(language)
        + u">\n<head>\n<meta charset=\"utf-8\">\n"
          u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s;
    page += html(title) + u"</title>\n<style>\n"_s + QString::fromUtf16(pageStyle)
        + u"</style>\n</head>\n<body>\n"_s;
    page += body + u"<script>\n"_s + QString::fromUtf16(pageScript)
        + u"</script>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace tambo::archive
