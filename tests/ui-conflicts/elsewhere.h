// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/stories.h"
#include "app/entities.h"
#include "tests/store/lab.h"

namespace tambo::ui::test {

using store::test::Pc;

/// Another PC of the centre of a store, which it meets when the test says so.
class Elsewhere
{
public:
    explicit Elsewhere(store::Store &store)
        : m_store(store)
        , m_pc(store.centre(), allEntities(), [this] { return now; })
    {
        const store::DeviceKeys keys{m_pc.keys.device.publicKey, m_pc.keys.box.publicKey};
        Pc::must(store.write([keys](store::Writer &writer) { return certifyDevice(writer, keys); })
                .takeResult());
        fetch();
    }

    [[nodiscard]] DeviceId device() const { return m_pc.keys.deviceId(); }
    /// What the store has comes here.
    void fetch()
    {
        Pc::must(
            m_store.write([](store::Writer &writer) { return sealPending(writer); }).takeResult());
        for (const QByteArray &entry : all("SELECT bytes FROM control ORDER BY centre, number"))
            m_pc.takeControl(entry);
        for (const QByteArray &segment :
            all("SELECT bytes FROM segment WHERE state = 1 ORDER BY arrival"))
            m_pc.take(segment);
    }
    store::Arrival by = store::Meeting::Road::LocalNetwork; ///< how it goes to the store

    /// What this PC has goes to the store.
    void bring()
    {
        for (const QByteArray &segment : m_pc.segments())
            Pc::must(m_store
                    .write([segment, arrival = by](store::Writer &writer) -> Result<> {
                        TAMBO_TRY(receiveSegment(writer, segment, arrival));
                        return {};
                    })
                    .takeResult());
    }
    /// The same change in both places, without one knowing of the other: `change(entity, here)`.
    template<typename E, typename F> void editApart(Id<E> id, F change)
    {
        fetch();
        Pc::must(m_store
                .write([&](store::Writer &writer) -> Result<> {
                    TAMBO_ASSIGN(E entity, writer.get(id));
                    change(entity, true);
                    return writer.save(entity);
                })
                .takeResult());
        editThere(id, [&](E &entity) { change(entity, false); });
        bring();
    }
    /// A change on this PC only.
    template<typename E, typename F> void editThere(Id<E> id, F change)
    {
        const Id<E> known = here(id);
        Pc::must(m_pc.write([&](store::Writer &writer) -> Result<> {
            TAMBO_ASSIGN(E entity, writer.get(known));
            change(entity);
            return writer.save(entity);
        }));
    }

    /// A story is removed on this PC only.
    void removeThere(Id<archive::Story> id)
    {
        const Id<archive::Story> known = here(id);
        Pc::must(
            m_pc.write([&](store::Writer &writer) { return archive::removeStory(writer, known); }));
    }

    qint64 now = QDateTime::currentMSecsSinceEpoch();

private:
    [[nodiscard]] QList<QByteArray> all(const char *sql)
    {
        return *m_store
                    .read([sql](store::Reader &reader) -> Result<QList<QByteArray>> {
                        QList<QByteArray> rows;
                        store::Statement statement = reader.database().prepare(sql);
                        while (*statement.step() == store::Statement::Step::Row)
                            rows.append(statement.bytes(0));
                        return rows;
                    })
                    .takeResult();
    }
    template<typename E> [[nodiscard]] Id<E> here(Id<E> id)
    {
        const QString full = *m_store
                                  .read([id](store::Reader &reader) -> Result<QString> {
                                      return reader.fullId(id.record);
                                  })
                                  .takeResult();
        return Id<E>{*m_pc.read([&](store::Reader &reader) { return reader.fromFullId(full); })};
    }

    store::Store &m_store;
    Pc m_pc;
};

} // namespace tambo::ui::test
