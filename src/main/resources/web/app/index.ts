import "htmx.org";
import "./styles/index.css";
import "./attempt";
import "./times";
import "./kept";
