// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/aboutcentre.h"

#include "app/people/centres.h"
#include "app/people/pcnames.h"
#include "app/store/hubs.h"
#include "app/store/peers.h"
#include "ui/privacy/words.h"

namespace tambo::ui {

namespace {

/// Gathers how a centre stands, in one read job.
class Standings
{
public:
    Standings(store::Reader &reader, const store::Store &store)
        : m_reader(reader)
        , m_store(store)
        , m_trust(store.trust())
    {}

    Result<AboutCentre> read()
    {
        TAMBO_ASSIGN(m_centres, people::centreNames(m_reader, *m_trust));
        const people::CentreProfile own = m_centres.value(m_store.centre());
        m_about.name = own.name;
        m_about.place = own.place;
        TAMBO_TRY(readVault());
        TAMBO_TRY(readPcs());
        TAMBO_TRY(readOthers());
        TAMBO_ASSIGN(m_about.files, store::fixityCounts(m_reader));
        return m_about;
    }

private:
    [[nodiscard]] QString nameOf(const CentreId &centre) const
    {
        const QString name = m_centres.value(centre).name;
        return name.isEmpty() ? PrivacyWords::tr("un centro sin nombre") : name;
    }

    Result<> readVault()
    {
        TAMBO_ASSIGN(const auto outside, store::Store::vaultOf(m_store.folder()));
        m_about.opensAlone = outside.vault.isOpen();
        m_about.passphrases = outside.vault.passphrases().size();
        m_about.sheet = outside.vault.hasRecovery();
        return {};
    }

    Result<> readPcs()
    {
        TAMBO_ASSIGN(
            const auto names, people::pcNames(m_reader, m_store.space(store::SpaceKind::Centre)));
        TAMBO_ASSIGN(const auto told, store::lastTold(m_reader));
        const store::ControlLog *log = m_trust->log(m_store.centre());
        if (!log)
            return {};
        for (const auto &[device, keys] : log->devices()) {
            AboutCentre::Pc pc{device, pcText(device, names, m_store.device()), names.value(device),
                device == m_store.device(), log->mayDecide(device), log->isRevoked(device), {}};
            if (const auto met = told.find(device); met != told.end())
                pc.told = QDateTime::fromMSecsSinceEpoch(met->second).toUTC();
            m_about.pcs.append(pc);
        }
        std::stable_sort(m_about.pcs.begin(), m_about.pcs.end(),
            [](const AboutCentre::Pc &a, const AboutCentre::Pc &b) {
                return std::pair(!a.here, a.revoked) < std::pair(!b.here, b.revoked);
            });
        return {};
    }

    Result<> readOthers()
    {
        TAMBO_ASSIGN(const auto groups, people::groups(m_reader, *m_trust, m_store.device()));
        for (const people::GroupCard &card : groups) {
            AboutCentre::Shared shared{card.group.name, {}};
            QList<CentreId> others = card.members;
            others.append(card.centre);
            for (const CentreId &centre : std::as_const(others)) {
                if (centre != m_store.centre())
                    shared.centres.append(nameOf(centre));
            }
            m_about.groups.append(shared);
        }
        TAMBO_ASSIGN(const auto followed, store::followed(m_reader));
        for (const CentreId &centre : followed)
            m_about.followed.append(nameOf(centre));
        countShared();
        TAMBO_ASSIGN(const auto hub, store::joinedHub(m_reader));
        m_about.hub = hub ? hub->url : QString();
        return {};
    }

    void countShared()
    {
        const store::ControlLog *own = m_trust->log(m_store.centre());
        if (!own)
            return;
        for (const auto &[space, kind] : own->spaces()) {
            if (kind != store::SpaceKind::Person || own->isDropped(space))
                continue;
            const auto &logs = m_trust->logs();
            m_about.personsShared += std::any_of(logs.begin(), logs.end(), [&](const auto &log) {
                return log.first != m_store.centre() && m_trust->isMember(space, log.first);
            });
        }
    }

    store::Reader &m_reader;
    const store::Store &m_store;
    std::shared_ptr<const store::Trust> m_trust;
    QHash<CentreId, people::CentreProfile> m_centres;
    AboutCentre m_about;
};

} // namespace

Result<AboutCentre> aboutCentre(store::Reader &reader, const store::Store &store)
{
    return Standings(reader, store).read();
}

} // namespace tambo::ui
