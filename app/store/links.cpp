// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/links.h"

#include "app/store/texts.h"

namespace tambo::store {

namespace {

constexpr int minutesOfDay = 24 * 60;

qint64 numberOf(LinkKind link)
{
    return qint64(link);
}

Meeting meetingOf(Statement &row)
{
    Meeting meeting;
    meeting.road = Meeting::Road(row.integer(0));
    meeting.with = row.text(1);
    meeting.beganMs = row.integer(2);
    meeting.endedMs = row.integer(3);
    meeting.times = int(row.integer(4));
    meeting.recordsUp = row.integer(5);
    meeting.recordsDown = row.integer(6);
    meeting.filesUp = row.integer(7);
    meeting.filesDown = row.integer(8);
    meeting.bytesUp = row.integer(9);
    meeting.bytesDown = row.integer(10);
    meeting.problem = row.text(11);
    return meeting;
}

Result<> put(Writer &writer, const Meeting &meeting)
{
    Statement row = writer.database().prepare(
        "INSERT INTO meeting(road, peer, began, ended, times, records_up, records_down, files_up,"
        " files_down, bytes_up, bytes_down, problem) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    TAMBO_TRY(row.bind(1, qint64(meeting.road))
            .bind(2, meeting.with)
            .bind(3, meeting.beganMs)
            .bind(4, meeting.endedMs)
            .bind(5, qint64(meeting.times))
            .bind(6, meeting.recordsUp)
            .bind(7, meeting.recordsDown)
            .bind(8, meeting.filesUp)
            .bind(9, meeting.filesDown)
            .bind(10, meeting.bytesUp)
            .bind(11, meeting.bytesDown)
            .bind(12, meeting.problem)
            .run());
    Statement old = writer.database().prepare(
        "DELETE FROM meeting WHERE id <= (SELECT max(id) FROM meeting) - ?");
    return old.bind(1, qint64(Meeting::most)).run();
}

/// The last one by the road of `meeting`, when it continues that.
Result<std::optional<qint64>> continued(Reader &reader, const Meeting &meeting)
{
    Statement row = reader.database().prepare(
        "SELECT id, peer, problem, records_up + records_down + files_up + files_down"
        " FROM meeting WHERE road = ? ORDER BY id DESC LIMIT 1");
    TAMBO_ASSIGN(const auto step, row.bind(1, qint64(meeting.road)).step());
    const bool same = step == Statement::Step::Row && row.text(1) == meeting.with
        && row.text(2) == meeting.problem && row.integer(3) == 0;
    if (!same || !meeting.broughtNothing())
        return std::optional<qint64>();
    return std::optional(row.integer(0));
}

} // namespace

Result<LinkRules> linkRules(Reader &reader, LinkKind link)
{
    Statement row = reader.database().prepare(
        "SELECT day_bytes, month_bytes, from_minute, to_minute, texts_too FROM link"
        " WHERE id = ?");
    TAMBO_ASSIGN(const auto step, row.bind(1, numberOf(link)).step());
    if (step == Statement::Step::Done)
        return LinkRules();
    return LinkRules{row.integer(0), row.integer(1), int(row.integer(2)), int(row.integer(3)),
        row.integer(4) != 0};
}

Result<> setLinkRules(Writer &writer, LinkKind link, const LinkRules &rules)
{
    const bool hours = rules.fromMinute >= 0 && rules.fromMinute < minutesOfDay
        && rules.toMinute >= 0 && rules.toMinute < minutesOfDay;
    if (rules.dayBytes < 0 || rules.monthBytes < 0 || !hours)
        return fail(Error::Kind::BadInput,
            Texts::tr("Ese límite no se entiende. Escriba un número y horas del día."));
    Statement row = writer.database().prepare(
        "INSERT INTO link(id, day_bytes, month_bytes, from_minute, to_minute, texts_too, last)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, 0) ON CONFLICT(id) DO UPDATE SET day_bytes = ?2,"
        " month_bytes = ?3, from_minute = ?4, to_minute = ?5, texts_too = ?6");
    return row.bind(1, numberOf(link))
        .bind(2, rules.dayBytes)
        .bind(3, rules.monthBytes)
        .bind(4, qint64(rules.fromMinute))
        .bind(5, qint64(rules.toMinute))
        .bind(6, qint64(rules.textsToo))
        .run();
}

Result<LinkUse> linkUse(Reader &reader, LinkKind link)
{
    LinkUse use;
    Statement last = reader.database().prepare("SELECT last FROM link WHERE id = ?");
    TAMBO_ASSIGN(const auto known, last.bind(1, numberOf(link)).step());
    if (known == Statement::Step::Row)
        use.lastMs = last.integer(0);
    Statement rows
        = reader.database().prepare("SELECT day, bytes FROM link_day WHERE link = ? ORDER BY day");
    rows.bind(1, numberOf(link));
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return use;
        use.days[QDate::fromJulianDay(rows.integer(0))] = rows.integer(1);
    }
}

Result<> saveLinkUse(Writer &writer, LinkKind link, const LinkUse &use)
{
    Statement last = writer.database().prepare(
        "INSERT INTO link(id, day_bytes, month_bytes, from_minute, to_minute, texts_too, last)"
        " VALUES(?1, 0, 0, 0, 0, 0, ?2) ON CONFLICT(id) DO UPDATE SET last = ?2");
    TAMBO_TRY(last.bind(1, numberOf(link)).bind(2, use.lastMs).run());
    Statement drop = writer.database().prepare("DELETE FROM link_day WHERE link = ?");
    TAMBO_TRY(drop.bind(1, numberOf(link)).run());
    for (const auto &[day, bytes] : use.days) {
        if (!use.days.empty() && day.daysTo(use.days.rbegin()->first) >= LinkUse::keptDays)
            continue;
        Statement row = writer.database().prepare("INSERT INTO link_day VALUES(?, ?, ?)");
        TAMBO_TRY(row.bind(1, numberOf(link)).bind(2, day.toJulianDay()).bind(3, bytes).run());
    }
    return {};
}

Result<> addMeeting(Writer &writer, const Meeting &meeting)
{
    TAMBO_ASSIGN(const auto before, continued(writer, meeting));
    if (!before)
        return put(writer, meeting);
    Statement more = writer.database().prepare(
        "UPDATE meeting SET ended = ?2, times = times + ?3, bytes_up = bytes_up + ?4,"
        " bytes_down = bytes_down + ?5 WHERE id = ?1");
    return more.bind(1, *before)
        .bind(2, meeting.endedMs)
        .bind(3, qint64(meeting.times))
        .bind(4, meeting.bytesUp)
        .bind(5, meeting.bytesDown)
        .run();
}

Result<QList<Meeting>> meetings(Reader &reader, int limit)
{
    QList<Meeting> all;
    Statement rows = reader.database().prepare(
        "SELECT road, peer, began, ended, times, records_up, records_down, files_up, files_down,"
        " bytes_up, bytes_down, problem FROM meeting ORDER BY id DESC LIMIT ?");
    rows.bind(1, qint64(limit));
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return all;
        all.append(meetingOf(rows));
    }
}

} // namespace tambo::store
