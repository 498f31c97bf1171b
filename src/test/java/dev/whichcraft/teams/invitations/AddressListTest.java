package dev.whichcraft.teams.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for an address, and what only stands around one. */
class AddressListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ada@example.org            | ada@example.org",
                "Ada (ada@example.org)      | ada@example.org",
                "Ada [ada@example.org]      | ada@example.org",
                "Ada <ada@example.org>      | ada@example.org",
                "(Ada) Ada@Example.org;     | ada@example.org",
                "'ada@example.org'          | ada@example.org",
                "Pat o'brien@example.org    | o'brien@example.org",
                "'o'brien@example.org'      | o'brien@example.org",
                "a@example.org (b@sub.example.org) | a@example.org b@sub.example.org"
            })
    void anAddressIsTakenWithoutWhatStandsAroundIt(String line, String addresses) {
        AddressList list = AddressList.read(line);
        assertEquals("[]", list.mistakes().toString());
        assertEquals(addresses, String.join(" ", list.addresses()));
    }
}
