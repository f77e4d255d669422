// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/aboutperson.h"

#include "app/archive/consent.h"
#include "app/archive/storylist.h"
#include "app/people/centres.h"
#include "app/people/lookup.h"
#include "app/people/pcnames.h"
#include "app/store/history.h"
#include "app/store/hubs.h"
#include "ui/people/fieldwords.h"
#include "ui/privacy/words.h"

namespace tambo::ui {

namespace {

/// Gathers what is kept, in one read job.
class Gathering
{
public:
    Gathering(store::Reader &reader, const store::Store &store)
        : m_reader(reader)
        , m_store(store)
        , m_trust(store.trust())
        , m_space(store.space(store::SpaceKind::Centre))
    {}

    Result<AboutPerson> about(Id<people::Person> id)
    {
        TAMBO_ASSIGN(m_about.person, people::personOf(m_reader, m_space, id));
        TAMBO_ASSIGN(m_names, people::pcNames(m_reader, m_space));
        TAMBO_ASSIGN(const auto secret, people::secretOf(m_reader, m_space, id));
        m_about.code = people::kindOf(secret.verifier);
        TAMBO_ASSIGN(m_about.requests, people::requestsOf(m_reader, m_space, id));
        TAMBO_TRY(readSteps(id));
        TAMBO_TRY(readWhere());
        TAMBO_TRY(readStories());
        return m_about;
    }

private:
    Result<> readSteps(Id<people::Person> id)
    {
        TAMBO_TRY(addSteps(store::EntityOf<people::Person>::info, id.record));
        TAMBO_ASSIGN(const auto membership, people::membershipOf(m_reader, m_space, id));
        TAMBO_TRY(addSteps(store::EntityOf<people::Membership>::info, membership.id.record));
        std::stable_sort(m_about.steps.begin(), m_about.steps.end(),
            [](const auto &a, const auto &b) { return a.when > b.when; });
        return {};
    }

    Result<> addSteps(const store::EntityInfo &info, RecordId record)
    {
        TAMBO_ASSIGN(const auto told, store::history(m_reader, *m_trust, info, record));
        for (const store::HistoryStep &step : told.steps) {
            QStringList what;
            for (const store::FieldStep &field : step.fields) {
                if (!field.info || !isReadable(info, *field.info))
                    continue;
                const QString value = valueText(info, *field.info, field.after);
                if (!value.isEmpty())
                    what.append(QStringLiteral("%1: %2").arg(fieldText(info, *field.info), value));
            }
            if (what.isEmpty())
                continue;
            TAMBO_ASSIGN(const QString who, people::actorName(m_reader, *m_trust, step.actor));
            m_about.steps.append({step.time, who, pcText(step.device, m_names, m_store.device()),
                what.join(QStringLiteral(" · "))});
        }
        return {};
    }

    Result<> readWhere()
    {
        const store::ControlLog *own = m_trust->log(m_store.centre());
        for (const auto &[device, keys] : m_trust->keyHolders(m_about.person.space)) {
            if (own && own->device(device))
                m_about.pcs.append(pcText(device, m_names, m_store.device()));
        }
        TAMBO_ASSIGN(const auto names, people::centreNames(m_reader, *m_trust));
        for (const auto &[centre, log] : m_trust->logs()) {
            if (centre == m_store.centre() || !m_trust->isMember(m_about.person.space, centre))
                continue;
            const QString name = names.value(centre).name;
            m_about.sharedWith.append(
                name.isEmpty() ? PrivacyWords::tr("un centro sin nombre") : name);
        }
        TAMBO_ASSIGN(const auto hub, store::joinedHub(m_reader));
        m_about.hub = hub.has_value();
        return {};
    }

    /// With those whose consent was taken back: they are kept, though nobody is shown them.
    Result<qint64> countedWith(archive::StoryFilter filter)
    {
        TAMBO_ASSIGN(const qint64 shown, archive::storyCount(m_reader, *m_trust, filter));
        filter.consents = archive::StoryFilter::Consents::Withheld;
        TAMBO_ASSIGN(const qint64 withheld, archive::storyCount(m_reader, *m_trust, filter));
        return shown + withheld;
    }

    Result<> readStories()
    {
        archive::StoryFilter told;
        told.teller = m_about.person.name;
        TAMBO_ASSIGN(m_about.told, countedWith(told));
        told.space = store::SpaceKind::Public;
        TAMBO_ASSIGN(m_about.publicTold, archive::storyCount(m_reader, *m_trust, told));
        archive::StoryFilter naming;
        naming.text = m_about.person.name;
        TAMBO_ASSIGN(m_about.naming, countedWith(naming));
        TAMBO_ASSIGN(m_about.consents,
            m_reader.count<archive::Consent>({.where = "person = ? OR guardian = ?",
                .args = {store::Value(m_about.person.name), store::Value(m_about.person.name)},
                .order = {}}));
        return {};
    }

    store::Reader &m_reader;
    const store::Store &m_store;
    std::shared_ptr<const store::Trust> m_trust;
    SpaceId m_space;
    QHash<DeviceId, QString> m_names;
    AboutPerson m_about;
};

} // namespace

Result<AboutPerson> aboutPerson(
    store::Reader &reader, const store::Store &store, Id<people::Person> id)
{
    return Gathering(reader, store).about(id);
}

QStringList deedLines(const people::Dossier &dossier)
{
    QStringList lines;
    for (const people::Dossier::Deed &deed : dossier.deeds) {
        const QString what
            = deed.info ? entityText(*deed.info) : PrivacyWords::tr("De un Tambo más nuevo");
        lines.append(QStringLiteral("%1: %2").arg(what).arg(deed.records));
    }
    return lines;
}

} // namespace tambo::ui
