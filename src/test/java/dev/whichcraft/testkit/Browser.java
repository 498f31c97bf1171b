package dev.whichcraft.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium, for as long as the tests of a class run that registers it. Where there is none, browser tests are skipped
 * and say why; with CI=true they fail.
 */
public final class Browser implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--disable-sync");

    /** So long is waited for anything on a page; far longer than it takes on a machine that has nothing else to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeAll(ExtensionContext tests) {
        Path program = program();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
    }

    /** The browser of this machine. */
    private static Path program() {
        Path program = Stream.of(
                        // without windows it needs half the time of the whole browser
                        System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium-headless-shell"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        String none = "No Chromium was found, so pages are not tried in a browser. Install the package chromium,"
                + " or name the program in the environment variable CHROMIUM.";
        if (System.getenv("CI") != null) {
            assertTrue(program != null, none);
        }
        Assumptions.assumeTrue(program != null, none);
        return program;
    }

    /** How somebody looks at our pages. */
    public record Look(boolean script, ColorScheme colours, int width) {

        public static final Look DESKTOP = new Look(true, ColorScheme.LIGHT, 1280);

        public Look dark() {
            return new Look(script, ColorScheme.DARK, width);
        }

        public Look narrow() {
            return new Look(script, colours, 360);
        }

        public Look tiny() {
            return new Look(script, colours, 320);
        }

        public Look withoutScript() {
            return new Look(false, colours, width);
        }
    }

    /** Somebody's browser, with nothing remembered. */
    public Page page(Look look) {
        return page(look, false);
    }

    /** A browser on a device that is touched. */
    public Page touched(Look look) {
        return page(look, true);
    }

    private Page page(Look look, boolean touch) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setHasTouch(touch)
                .setJavaScriptEnabled(look.script())
                .setColorScheme(look.colours())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Helsinki")
                .setViewportSize(look.width(), 900));
        context.setDefaultTimeout(PATIENCE.toMillis());
        return context.newPage();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (playwright != null) {
            playwright.close();
        }
    }
}
