// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/segmentstore.h"

#include <QObject>
#include <memory>

namespace tambo::hub::test {

/// A store under test, as one of the hub's threads has it.
class StoreUnderTest
{
public:
    virtual ~StoreUnderTest() = default;
    [[nodiscard]] virtual SegmentStore &segments() = 0;
    /// `job` in one transaction, durable when this returns.
    [[nodiscard]] virtual Result<> write(const std::function<Result<>()> &job) = 0;
    /// Another thread's view of the same data.
    [[nodiscard]] virtual std::unique_ptr<StoreUnderTest> another() = 0;
};

/// What every SegmentStore promises. An implementation has a test class that inherits this and
/// makes an empty store for each function.
class SegmentStoreSuite : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<StoreUnderTest> empty() = 0;

private Q_SLOTS:
    void init();
    void cleanup();
    void enrolsOnce();
    void countsArrivalsOfEachCentre();
    void keepsControlInOrder();
    void takesASegmentOnce();
    void keepsBothOfAFork();
    void notesForksOnly();
    void numbersAForkAnewOnce();
    void knowsMembersAndGuests();
    void refusesAndAdmits();
    void showsEachPart();
    void stopsWhereItIsTold();
    void erasesASpaceOfAllCentres();
    void remembersSubscriptions();
    void undoesWhatFails();
    void othersSeeWhatIsCommitted();
    void numbersHaveNoGaps();
    void survivesRandomWork();

private:
    [[nodiscard]] SegmentStore::Centre centre(int number);
    quint64 add(SegmentStore::Centre &centre, const QByteArray &bytes);
    QList<quint64> arrivals(
        const SegmentStore::Centre &centre, quint64 after, const SegmentStore::Part &part);

    std::unique_ptr<StoreUnderTest> m_store;
};

} // namespace tambo::hub::test
