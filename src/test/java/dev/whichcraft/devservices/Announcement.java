package dev.whichcraft.devservices;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Says where to go, once the product and Keycloak answer, so that it is the last thing on the terminal.
 * By then the build has closed the class loader of this class: it must use nothing but the Java library.
 */
final class Announcement extends Thread {

    private final String product;
    private final String login;
    private final String text;
    private final String trouble;

    Announcement(String product, String login, String text, String trouble) {
        super("announces the product");
        this.product = product;
        this.login = login;
        this.text = text;
        this.trouble = trouble;
        setDaemon(true);
        // Loads all that run() needs while the class loader is open.
        answers(login);
    }

    @Override
    public void run() {
        if (answersWithin(120, login)) {
            // The product may be down for as long as its source does not compile.
            if (answersWithin(86_400, product)) {
                print(text);
            }
        } else {
            print(trouble);
        }
    }

    private static boolean answersWithin(int seconds, String url) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < limit) {
            if (answers(url)) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        return false;
    }

    private static boolean answers(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(30_000);
            return connection.getResponseCode() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Dev mode reads single keys and leaves the return of the cursor to the program. */
    private static void print(String lines) {
        System.out.print("\r\n" + lines.replace("\n", "\r\n") + "\r\n");
        System.out.flush();
    }
}
