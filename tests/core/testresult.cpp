// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/result.h"

#include <QtTest>
#include <memory>

using namespace tambo;

namespace {

Result<int> half(int number)
{
    if (number % 2)
        return fail(Error::Kind::BadInput, QStringLiteral("impar"), QStringLiteral("odd"));
    return number / 2;
}

Result<> checked(int number)
{
    TAMBO_TRY(half(number));
    return {};
}

Result<int> quarter(int number)
{
    TAMBO_ASSIGN(const int once, half(number));
    TAMBO_ASSIGN(const int twice, half(once));
    return twice;
}

Result<std::unique_ptr<int>> owned(int number)
{
    TAMBO_ASSIGN(auto value, half(number));
    auto box = std::make_unique<int>(value);
    return box;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAValueOrAnError()
    {
        QVERIFY(half(4).ok());
        QCOMPARE(*half(4), 2);
        QVERIFY(!half(3));
        QCOMPARE(half(3).error().kind, Error::Kind::BadInput);
        QCOMPARE(half(3).error().detail, QStringLiteral("odd"));
        QVERIFY(Result<>().ok());
    }

    void handsErrorsOn()
    {
        QVERIFY(checked(2).ok());
        QCOMPARE(checked(1).error().message, QStringLiteral("impar"));
        QCOMPARE(*quarter(8), 2);
        QVERIFY(!quarter(6).ok());
        QVERIFY(!quarter(7).ok());
    }

    void movesWhatCannotBeCopied()
    {
        auto result = owned(10);
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 5);
        QVERIFY(!owned(1).ok());
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "testresult.moc"
