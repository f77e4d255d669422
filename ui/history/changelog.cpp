// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changelog.h"

#include "app/archive/consents.h"
#include "app/store/parts.h"
#include "ui/people/changewords.h"
#include "ui/people/fieldwords.h"

namespace tambo::ui {

namespace {

using store::FieldInfo;
using store::HistoryStep;

/// The values that a step replaced; of a set the elements before it, as one.
std::vector<store::Value> replacedBy(const store::FieldStep &step)
{
    if (!step.info->isSet())
        return step.before;
    std::vector<store::Value> before = step.after.elements();
    std::erase_if(before, [&](const store::Value &element) {
        return std::find(step.added.begin(), step.added.end(), element) != step.added.end();
    });
    before.insert(before.end(), step.removed.begin(), step.removed.end());
    return {store::Value(before)};
}

/// Gathers it, in one read job.
class Gathering
{
public:
    Gathering(store::Reader &reader, const store::Store &store)
        : m_reader(reader)
        , m_store(store)
        , m_trust(store.trust())
        , m_words(reader, store, *m_trust)
    {}

    Result<ChangeLog> run(RecordId asked, qsizetype most)
    {
        TAMBO_TRY(m_words.readNames());
        TAMBO_ASSIGN(const RecordId record, m_reader.nowCalled(asked));
        TAMBO_ASSIGN(const auto known, knownRecord(m_reader, record));
        if (!known)
            return fail(Error::Kind::NotFound, HistoryWords::tr("Eso no está aquí."));
        TAMBO_TRY(allowShowing(*known));
        m_log.info = known->info;
        m_log.space = m_reader.spaceOf(record);
        m_log.entity = entityText(*known->info);
        TAMBO_ASSIGN(m_log.title, titleOf(m_reader, record));
        TAMBO_TRY(add(*known));
        TAMBO_ASSIGN(const auto parts, editedPartsOf(m_reader, record));
        for (const store::KnownRecord &part : parts)
            TAMBO_TRY(add(part));
        std::stable_sort(m_steps.begin(), m_steps.end(),
            [](const Step &a, const Step &b) { return a.when > b.when; });
        m_log.all = qsizetype(m_steps.size());
        m_steps.resize(std::min(m_steps.size(), size_t(most)));
        for (const Step &step : m_steps)
            TAMBO_TRY(putIntoWords(step));
        return std::move(m_log);
    }

private:
    /// What somebody takes back is not told here either, of none of its parts.
    Result<> allowShowing(const store::KnownRecord &known)
    {
        const RecordId whole = wholeOf(m_reader, known);
        return archive::allowShowing(
            m_reader, Id<archive::Story>{whole.isNull() ? known.record : whole});
    }

    struct Step {
        qsizetype history;
        size_t number;
        QDateTime when;
    };

    Result<> add(const store::KnownRecord &known)
    {
        TAMBO_ASSIGN(auto told, store::history(m_reader, *m_trust, *known.info, known.record));
        const qsizetype at = m_log.histories.size();
        QDateTime when;
        for (size_t i = 0; i < told.steps.size(); ++i) {
            // How many parts were made with the record is not its history.
            if (at > 0 && told.steps[i].kind == HistoryStep::Kind::Created)
                continue;
            // A step that cannot be read stays beside its neighbour.
            when = told.steps[i].time.isValid() ? told.steps[i].time : when;
            m_steps.push_back({at, i, when});
            m_words.expect(told.steps[i].device);
        }
        m_log.histories.append({known.info, std::move(told)});
        return {};
    }

    Result<> putIntoWords(const Step &step)
    {
        const ChangeLog::Of &of = m_log.histories[step.history];
        const HistoryStep &told = of.history.steps[step.number];
        LoggedChange change;
        change.kind = told.kind;
        change.time = told.time;
        change.where = m_words.where(told.device);
        TAMBO_ASSIGN(change.who, m_words.who(told.actor));
        change.part = step.history == 0 ? QString() : entityText(*of.info);
        change.history = step.history;
        change.step = step.number;
        const auto state = store::RecordState::decode(of.history.version.state);
        for (const store::FieldStep &field : told.fields) {
            if (!field.info || !isReadable(*of.info, *field.info))
                continue;
            TAMBO_ASSIGN(const ChangedField words, fieldOf(*of.info, field, state));
            if (!words.before.isEmpty() || !words.after.isEmpty())
                change.fields.append(words);
        }
        m_log.changes.append(change);
        return {};
    }

    Result<ChangedField> fieldOf(const store::EntityInfo &info, const store::FieldStep &step,
        const std::optional<store::RecordState> &state)
    {
        const FieldInfo &field = *step.info;
        ChangedField words{step.field, fieldText(info, field), {}, {}, false};
        QStringList before;
        for (const store::Value &value : replacedBy(step)) {
            TAMBO_ASSIGN(const QString text, m_words.text(info, field, value));
            if (!text.isEmpty())
                before.append(text);
        }
        words.before = before.join(QStringLiteral(" / "));
        TAMBO_ASSIGN(words.after, m_words.text(info, field, step.after));
        const bool kept = field.merge != store::Merge::Once && field.kind != store::ValueKind::Blob
            && field.kind != store::ValueKind::Reference && info.undoable == store::Undoable::Yes;
        words.back = kept && state && !state->hidden()
            && field.normal(step.after)
                != field.normal(shownValue(*state, field, m_reader.deviceLess()));
        return words;
    }

    store::Reader &m_reader;
    const store::Store &m_store;
    std::shared_ptr<const store::Trust> m_trust;
    ChangeWords m_words;
    ChangeLog m_log;
    std::vector<Step> m_steps;
};

} // namespace

Result<ChangeLog> readChangeLog(
    store::Reader &reader, const store::Store &store, RecordId record, qsizetype most)
{
    return Gathering(reader, store).run(record, most);
}

} // namespace tambo::ui
