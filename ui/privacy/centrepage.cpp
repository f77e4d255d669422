// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/centrepage.h"

#include "app/people/centreprofile.h"
#include "app/people/pcnames.h"
#include "app/people/persons.h"
#include "app/store/steward.h"
#include "ui/people/personrights.h"
#include "ui/privacy/words.h"
#include "ui/shell/column.h"
#include "ui/shell/undoable.h"
#include "ui/widgets/wrong.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

using people::Verb;

} // namespace

CentrePage::CentrePage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_problem(new Bar(context.theme))
    , m_keys(new KeysBlock(context))
    , m_pcs(new Block(context, tr("Los PC de este centro")))
    , m_pcList(new QWidget)
    , m_add(m_pcs->addButton(Button::Kind::Secondary, QStringLiteral("plus"), tr("Añadir un PC")))
    , m_invite(new InviteView(context))
    , m_confirm(new ConfirmDestroy(context.theme))
    , m_others(new Block(context, tr("Otros centros")))
    , m_leaves(new Block(context, tr("Qué sale de este PC y quién lo lee")))
    , m_files(new Block(context, tr("Grabaciones y fotos en este PC")))
    , m_column(new QWidget)
    , m_area(new QScrollArea)
{
    auto *column = new QVBoxLayout(m_column);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_problem, m_keys, m_pcs, m_others, m_leaves, m_files})
        column->addWidget(part);
    column->addStretch(1);
    auto *list = new QVBoxLayout(m_pcList);
    list->setContentsMargins(0, 0, 0, 0);
    m_pcs->addWidget(m_pcList);
    m_pcs->addWidget(m_confirm);
    m_pcs->addWidget(m_invite);
    m_add->hide();
    showColumn(*this, *m_area, m_column);
    connectParts();
    fit();
}

void CentrePage::connectParts()
{
    connect(m_keys, &KeysBlock::said, this,
        [this](const QString &sentence) { Q_EMIT toast(sentence, {}); });
    connect(m_keys, &KeysBlock::changed, this, &CentrePage::read);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_add->hide();
        m_invite->begin();
    });
    connect(m_invite, &InviteView::ended, this, [this] {
        m_add->show();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(m_confirm, &ConfirmDestroy::confirmed, this, &CentrePage::revoke);
    connect(&context().store, &store::Store::changed, this, [this](const auto &changes) {
        if (changes.trust || changes.template touches<people::PcName>()
            || changes.template touches<people::CentreProfile>())
            read();
    });
    connect(&context().access, &Access::changed, this, &CentrePage::read);
    connect(&context().theme, &Theme::changed, this, &CentrePage::fit);
}

QString CentrePage::place() const
{
    return context().outbox.centreName();
}

void CentrePage::open(const Route &)
{
    read();
}

/// An invitation does not wait for whoever comes next.
void CentrePage::left()
{
    m_invite->end();
}

bool CentrePage::goBack()
{
    if (!m_invite->isHidden()) {
        m_invite->end();
        return true;
    }
    return m_keys->goBack()
        || std::any_of(m_rows.begin(), m_rows.end(), [](PcRow *row) { return row->goBack(); });
}

void CentrePage::read()
{
    const Result<> may = context().access.allow(Verb::ChangeSettings);
    if (!context().access.allow(Verb::CertifyDevice).ok())
        m_invite->end(); // somebody else sits here now
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_keys, m_pcs, m_others, m_leaves, m_files})
        part->setVisible(may.ok());
    if (!may.ok())
        return m_problem->say(Tone::Info, may.error().message);
    m_problem->hide();
    const store::Store &store = context().store;
    const auto job = [&store](store::Reader &reader) { return aboutCentre(reader, store); };
    store::deliver(context().store.read(job), this, [this](const Result<AboutCentre> &about) {
        if (!about.ok())
            return m_problem->say(Tone::Bad, wrong(about.error()));
        show(*about);
    });
}

void CentrePage::show(const AboutCentre &about)
{
    m_keys->show(about, context().access.allow(Verb::ChangeVault).ok());
    showPcs(about);
    showOthers(about);
    showLeaves(about);
    showFiles(about.files);
}

void CentrePage::showPcs(const AboutCentre &about)
{
    QSet<DeviceId> devices;
    for (const AboutCentre::Pc &pc : about.pcs)
        devices.insert(pc.device);
    m_invite->setPcs(devices);
    const bool naming = std::any_of(
        m_rows.begin(), m_rows.end(), [](const PcRow *row) { return row->isNaming(); });
    if (naming)
        return; // what is being typed stays
    qDeleteAll(m_rows);
    m_rows.clear();
    const bool mayName = context().access.allow(Verb::ChangeSettings).ok();
    const bool mayRevoke
        = context().access.allow(Verb::CertifyDevice).ok() && decidesHere(context().store);
    for (const AboutCentre::Pc &pc : about.pcs) {
        const PcRow::Rights rights{mayName, mayRevoke && !pc.here && !pc.revoked};
        auto *row = new PcRow(context(), pc, rights);
        connect(row, &PcRow::named, this, &CentrePage::namePc);
        connect(row, &PcRow::revokeWanted, this, &CentrePage::askRevoke);
        m_pcList->layout()->addWidget(row);
        m_rows.append(row);
    }
    m_add->setVisible(mayRevoke && m_invite->isHidden());
    m_pcs->say(mayRevoke ? QList<Block::Row>()
                         : QList<Block::Row>{{{},
                               tr("Los PC se añaden y se retiran en el PC de un encargado.")}});
}

void CentrePage::showOthers(const AboutCentre &about)
{
    QList<Block::Row> rows;
    rows.append({tr("Se lee lo abierto de"),
        about.followed.isEmpty() ? tr("Ningún otro centro.")
                                 : about.followed.join(QStringLiteral(", "))});
    for (const AboutCentre::Shared &group : about.groups)
        rows.append({tr("Grupo %1").arg(group.group),
            group.centres.isEmpty() ? tr("Solo este centro.")
                                    : group.centres.join(QStringLiteral(", "))});
    rows.append({tr("Personas"),
        about.personsShared == 0 ? tr("Lo de nadie se comparte con otro centro.")
            : about.personsShared == 1
            ? tr("Lo de 1 persona se comparte con otro centro.")
            : tr("Lo de %1 personas se comparte con otro centro.").arg(about.personsShared)});
    m_others->say(rows);
}

void CentrePage::showLeaves(const AboutCentre &about)
{
    const auto active = std::count_if(
        about.pcs.begin(), about.pcs.end(), [](const AboutCentre::Pc &pc) { return !pc.revoked; });
    m_leaves->say({
        {tr("Lo abierto"), tr("Lo puede leer cualquiera.")},
        {tr("Lo del centro"),
            active == 1 ? tr("Solo este PC lo lee.")
                        : tr("Lo leen los %1 PC del centro.").arg(active)},
        {tr("Lo de cada persona"), tr("Lo leen los PC del centro, y otro centro si se compartió.")},
        {tr("Servidor"),
            about.hub.isEmpty() ? tr("Este centro no tiene servidor.")
                                : tr("%1. No puede leer lo que no es abierto.").arg(about.hub)},
        {tr("Lo que el servidor sabe"),
            tr("Qué PC se conectan, cuándo, desde dónde, con quién comparten y cuánto.")},
        {tr("Red local"), tr("Los demás solo ven que alguien usa Tambo. No qué centro es.")},
        {tr("Memoria USB"),
            tr("Quien la encuentre ve lo abierto, y números y tamaños de lo demás.")},
    });
}

/// Whether the disk still has what it was given.
void CentrePage::showFiles(const store::FixityCounts &files)
{
    QList<Block::Row> rows{{tr("Archivos"), QLocale().toString(files.files)}};
    if (files.damaged + files.missing > 0)
        rows.append({tr("Dañados o perdidos"),
            tr("%1. Se pide otra copia en la próxima conexión.")
                .arg(files.damaged + files.missing)});
    if (files.oldestMs > 0)
        rows.append({tr("Revisados"),
            tr("Todos, desde el %1.")
                .arg(shortDayText(QDateTime::fromMSecsSinceEpoch(files.oldestMs).date()))});
    else if (files.files > 0)
        rows.append({tr("Revisados"),
            tr("%1 de %2. Tambo revisa unos pocos cada media hora.")
                .arg(files.files - files.unchecked)
                .arg(files.files)});
    m_files->say(rows);
}

void CentrePage::namePc(const DeviceId &device, const QString &name)
{
    const auto job = [device, name](store::Writer &writer) -> Result<qint64> {
        TAMBO_TRY(people::namePc(writer, device, name));
        return deedOf(writer);
    };
    store::deliver(context().store.write(job), this, [this, device](const Result<qint64> &deed) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
            [&](const PcRow *one) { return one->pc().device == device; });
        if (!deed.ok()) {
            if (row != m_rows.end())
                (*row)->refuse(wrong(deed.error(), Where::Form));
            return;
        }
        if (row != m_rows.end())
            (void)(*row)->goBack();
        read();
        Q_EMIT toast(tr("Guardado aquí."), undoOf(*this, context().store, *deed));
    });
}

void CentrePage::askRevoke(const AboutCentre::Pc &pc)
{
    m_revoking = pc.device;
    m_confirm->ask({tr("¿Retirar %1?").arg(pc.name),
        tr("Ya no recibe nada y las llaves cambian. Lo que ya tiene sigue allí. No se puede "
           "deshacer."),
        1, tr("Retirar este PC"), tr("No retirar")});
    m_area->ensureWidgetVisible(m_confirm);
}

void CentrePage::revoke()
{
    const auto job = [device = m_revoking](store::Writer &writer) -> Result<> {
        TAMBO_TRY(people::allow(writer, Verb::CertifyDevice));
        return store::revokeDevice(writer, device);
    };
    store::deliver(context().store.write(job), this, [this](const Result<> &done) {
        Q_EMIT toast(done.ok() ? tr("Ese PC ya no es del centro.") : wrong(done.error()), {});
        read();
    });
}

void CentrePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void CentrePage::fit()
{
    fitColumn(*this, theme(), *m_column);
}

} // namespace tambo::ui
